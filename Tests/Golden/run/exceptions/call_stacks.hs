{-# LANGUAGE ImplicitParams, ScopedTypeVariables #-}
module Main where
import Control.Exception
import Data.Maybe
import GHC.Stack
import qualified Data.List.NonEmpty as N
data T = A | B deriving (Show, Eq, Enum,
   Bounded, Ord)
try' :: String -> a -> IO ()
try' s x = do
  r <- try (evaluate x)
  putStr (s ++ ": ")
  case r of Left (e :: SomeException) -> putStrLn (show e); Right _ -> putStrLn "ok"

f :: HasCallStack => Int -> Int
f x = if x > 0 then error "pos" else g x
g :: HasCallStack => Int -> Int
g _ = error "neg"
h :: Int -> Int
h x = f x
loc :: HasCallStack => Int -> String
loc n = go n where go 0 = prettyCallStack callStack
                   go k = go (k - 1)
loc2 :: HasCallStack => Int -> String
loc2 n = go n where
  go :: Int -> String
  go 0 = prettyCallStack callStack
  go k = go (k - 1)
loc3 n = prettyCallStack callStack
op, (%%) :: HasCallStack => Int -> Int -> String
op a b = prettyCallStack callStack
a %% b = prettyCallStack callStack
froz :: HasCallStack => Int
froz = withFrozenCallStack (f 3)
class C a where
  meth :: HasCallStack => a -> String
  dm :: HasCallStack => a -> String
  dm x = meth x
instance C Int where
  meth _ = prettyCallStack callStack
main :: IO ()
main = do
  try' "undefined" (undefined :: Int)
  try' "fromJust" (fromJust Nothing :: Int)
  try' "error" (error "x" :: Int)
  try' "err2" (error "x\ny" :: Int)
  try' "ewst" (errorWithoutStackTrace "x" :: Int)
  try' "succ" (succ B)
  try' "pred" (pred A)
  try' "toEnum" (toEnum 7 :: T)
  try' "head" (head [] :: Int)
  try' "assert" (assert False (1::Int))
  try' "f" (f 1)
  try' "h" (h 0)
  try' "froz" froz
  try' "ne" (N.fromList ([] :: [Int]))
  putStrLn (loc 3)
  putStrLn (loc2 3)
  putStrLn (loc3 3)
  putStrLn (1 `op` 2)
  putStrLn (1 %% 2)
  putStrLn (meth (1::Int))
  putStrLn (dm (1::Int))
  print (map fst (getCallStack callStack))
  print (let ?callStack = emptyCallStack in length (getCallStack callStack))
  mapM_ print (let q :: HasCallStack => [(String, SrcLoc)]; q = getCallStack callStack in q)
  r <- try (evaluate (error "boo" :: Int))
  case r of Left (ErrorCallWithLocation a b) -> print (a, b); Right _ -> return ()
  r <- try (evaluate (error "boo" :: Int))
  case r of Left (ErrorCall a) -> print a; Right _ -> return ()
  print (map ($ 3) [f' , f'])
  print callStack
 where f' :: HasCallStack => Int -> String
       f' _ = show (length (getCallStack callStack))
