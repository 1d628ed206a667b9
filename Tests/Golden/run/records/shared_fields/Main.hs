{-# LANGUAGE DuplicateRecordFields, NamedFieldPuns, RecordWildCards, FlexibleContexts, DataKinds, TypeApplications #-}
module Main (main, Own(name, value)) where

import GHC.Records (HasField (getField))
import Shapes
import qualified Shapes as S (Circle (name))

data Own = Own { name :: Int, value :: Int } deriving (Show, Eq)

data Pair a b = Pair { left :: a, right :: b } deriving Show
data Triple a = Triple { left, middle, right :: a } deriving Show

-- Construction and patterns go by the constructor.
own :: Own
own = Own { name = 1, value = 2 }

circle :: Circle
circle = MkCircle { name = "c", radius = 1.5 }

names :: Own -> Circle -> Square -> (Int, String, String)
names Own { name } MkCircle { name = second } MkSquare { name = third } = (name, second, third)
names Own { name = n } Dot {} MkSquare { .. } = (n, name, show side)

-- One field that only one type has says which is meant.
wider :: Double -> Circle -> Circle
wider by c = c { radius = by, name = "wider" }

-- The type of the result, or of the record.
renamed :: Circle -> Circle
renamed c = c { name = "renamed" }

renamedOwn, renamedOther :: Own
renamedOwn = own { name = 7 }
renamedOther = let inner o = (o :: Own) { name = 8, value = 9 } in inner own

typeChanging :: Pair a b -> Pair Bool b
typeChanging p = p { left = True }

both :: Pair a a -> a -> Pair a a
both p x = p { left = x, right = x }

-- Selectors: a type for the function, or for its argument.
nameOf :: Circle -> String
nameOf = name

local :: Int
local = let { name = 5; value = 6 } in name + value

puns :: Int -> Int -> Own
puns name value = Own { name, value }

wild :: Own
wild = let { name = 11; value = 12 } in Own { .. }

selected :: (HasField "name" r t, Show t) => r -> String
selected r = show (getField @"name" r)

main :: IO ()
main = do
    print (own, circle)
    print (names own circle (square 2), names own (Dot "d") (square 4))
    print (wider 2 circle, renamed circle, renamed (Dot "x"))
    print (renamedOwn, renamedOther)
    print (typeChanging (Pair 'a' 'b'), both (Pair 1 2) 3)
    print (nameOf circle, name (own :: Own), (value :: Own -> Int) own, map (S.name :: Circle -> String) [circle])
    print (local, puns 3 4, wild)
    putStrLn (selected own ++ selected circle)
    print (Tag { value = 'v', label = "l" }, (Tag 'v' "l") { label = "m" }, label (Tag () "only"))
    print (radius circle, plainName circle, (+:) (MkNamed 3), MkNamed { (+:) = 4 })
    print (read "MkCircle {radius = 2.0, name = \"r\"}" :: Circle)
    print (middle Triple { left = 1, middle = 2, right = 3 :: Int })
