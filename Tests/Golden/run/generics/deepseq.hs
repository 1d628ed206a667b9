{-# LANGUAGE DeriveGeneric, DeriveAnyClass, StandaloneDeriving, DerivingStrategies #-}
-- Evaluation by the default methods, and representations of types that other modules derive.
module Main where
import GHC.Generics
import Control.DeepSeq
import Control.Exception
import qualified Data.Map as M
import Control.Concurrent.MVar
import Data.Array
import Data.Complex
import Data.Fixed
import Data.IORef
import Data.Ratio
import Data.Unique
import Foreign.C.Types
import GHC.Stack
import Data.Version
import Data.Functor.Compose
import Data.Semigroup
import Data.Tree
import Data.Sequence (ViewL(..), Seq)
data Rose a = Rose a [Rose a] | Leaf { val :: a } deriving (Show, Generic, Generic1, NFData, NFData1)
data Color = Red | Green | Blue deriving stock (Show, Generic) deriving anyclass NFData
data Both f a = Both (f a) (Maybe a) deriving (Generic, NFData)
main = do
  r <- try (evaluate (rnf (Rose (1::Int) [Leaf 2, Rose undefined []]))) :: IO (Either ErrorCall ())
  putStrLn (either (const "undefined") show r)
  print (rnf (Rose 'a' [Leaf 'b']), rnf Red, rnf1 (Rose True []))
  print (from (1 :+ 2 :: Complex Int))
  print (from (Version [1,2] ["a"]))
  print (from1 (Compose [Just 'x']))
  print (from (Max 3))
  print (from (Node 'a' []))
  print (rnf (Both (Just 'c') Nothing))
  s <- try (evaluate (rnf (Both [undefined] (Just 'x')))) :: IO (Either ErrorCall ())
  putStrLn (either (const "undefined") show r)
  -- Parts by functions of one's own; what no function is for is evaluated as usual.
  mapM_ evaluates
    [ liftRnf (`seq` ()) [undefined :: Int], liftRnf (const ()) [undefined :: Int]
    , liftRnf2 (const ()) (`seq` ()) (1 :: Int, 'a', undefined :: Int, 'c'), rnf1 (1 :: Int, 'a', undefined :: Int)
    , liftRnf2 (const ()) (const ()) (undefined :: Int, 'a', (), True, 1.5 :: Double, "x", undefined :: Int)
    , liftRnf (const ()) (listArray (0 :: Int, 1) [undefined :: Char, 'b']), rnf2 (listArray (0 :: Int, 1) [undefined, 'b'])
    , liftRnf (const ()) (3 % 4 :: Ratio Int), rnf1 (Arg 'a' (undefined :: Int)), liftRnf (const ()) (MkFixed 3 :: Fixed Int) ]
  ref <- newIORef (undefined :: Int)
  var <- newMVar (undefined :: Int)
  unique <- newUnique
  print (rnf ref, rnf1 var, rnf unique, rnf (CWchar 3), rnf callStack, rnf (WrapMonoid "x"))
  where
    evaluates x = do
      outcome <- try (evaluate x) :: IO (Either ErrorCall ())
      putStrLn (either (const "undefined") show outcome)
