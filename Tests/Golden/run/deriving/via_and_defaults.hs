{-# LANGUAGE DerivingVia, GeneralizedNewtypeDeriving, StandaloneDeriving, DefaultSignatures, DeriveAnyClass, DerivingStrategies #-}
module Main where
import Data.Monoid
import Numeric (showHex)

newtype Hex = Hex Int
instance Show Hex where show (Hex n) = "0x" ++ showHex n ""
newtype Unicode = U Int
  deriving Show via Hex
  deriving Num via Int
  deriving stock (Eq, Ord)
newtype Age = Age Int
  deriving newtype (Show, Num)
  deriving (Semigroup, Monoid) via (Sum Int)
newtype All' = All' Bool
deriving via All instance Semigroup All'
deriving via All instance Monoid All'
deriving stock instance Show All'
newtype Pair f a = Pair (f a) deriving (Functor, Applicative) via f

class Describe a where
  describe :: a -> String
  default describe :: Show a => a -> String
  describe x = "<" ++ show x ++ ">"
  twice :: a -> (String, String)
  twice x = (describe x, describe x)
  conv :: Num b => a -> b -> [b]
  default conv :: (Enum a, Num b) => a -> b -> [b]
  conv a b = replicate (fromEnum a) b
data C = R | G deriving (Show, Enum)
instance Describe C
instance Describe Bool where describe b = if b then "yes" else "no"
instance Describe Int where conv _ _ = []
data D = D deriving stock (Show, Enum) deriving anyclass Describe

main :: IO ()
main = do
  print (U 255 + 1, U 3 == U 3)
  print (mconcat [Age 1, Age 2, 3])
  print (All' True <> mempty, All' False <> All' True)
  case (+) <$> Pair (Just 1) <*> Pair (Just 2) of Pair m -> print (m :: Maybe Int)
  putStrLn (describe G ++ describe True ++ describe (3 :: Int))
  print (twice R, conv G (2 :: Int), conv True 1.5, conv (3 :: Int) (1 :: Int))
  putStrLn (describe D)
