{-# LANGUAGE DataKinds, TypeApplications, FlexibleContexts, AllowAmbiguousTypes, ScopedTypeVariables, MultiParamTypeClasses, FlexibleInstances, ExistentialQuantification #-}
-- Fields by their names as types.
module Main where

import GHC.Records (HasField (..))

data Point = Point {px :: Int, py :: Int} deriving (Show)

data Shape a = Circle {centre :: Point, radius :: a} | Box {centre :: Point, corner :: (a, a)}

newtype Wrap f a = Wrap {unwrap :: f a}

data Some = forall a. Show a => Some {name :: String, hidden :: a}

-- A field that is none: computed.
instance HasField "fullname" Point String where
  getField p = show (px p) ++ "/" ++ show (py p)

total :: (HasField "px" r Int, HasField "py" r Int) => r -> Int
total r = getField @"px" r + getField @"py" r

data Other = Other {flag :: Bool}

instance HasField "px" Other Int where getField o = if flag o then 1 else 0
instance HasField "py" Other Int where getField _ = 5

both :: forall r a. (HasField "radius" r a, Show a) => r -> String
both r = show (getField @"radius" r)

main :: IO ()
main = do
  let p = Point 3 4
  print (getField @"px" p, getField @"py" p + 1)
  putStrLn (getField @"fullname" p)
  print (total p, total (Other True))
  print (getField @"px" (getField @"centre" (Circle p 'r')))
  putStrLn (both (Circle p 2.5))
  print (getField @"unwrap" (Wrap (Just 'x')))
  putStrLn (getField @"name" (Some "some" True))
  print (map (getField @"px") [Point 1 2, Point 5 6])
