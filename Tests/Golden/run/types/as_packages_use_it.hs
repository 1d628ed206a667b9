{-# LANGUAGE OverloadedStrings, TypeOperators, ScopedTypeVariables, RankNTypes, DeriveFunctor, GADTs, PolyKinds, DataKinds #-}
{-# LANGUAGE StandaloneKindSignatures, TypeApplications #-}
-- | What packages of other people ask of types and defaults.
module Main where

import Control.Exception (AssertionFailed, evaluate, try)
import Data.Coerce
import Data.Functor.Classes
import Data.Kind (Type)
import Data.Proxy (Proxy(..))
import Data.String (IsString(..))
import Data.Type.Equality
import qualified Data.Typeable as T
import GHC.Base (assert)
import GHC.Exts (RuntimeRep, TYPE)
import GHC.Tuple (Solo(..))
import Type.Reflection

-- Fields of higher rank are mapped over.
newtype Bazaar a b t = Bazaar { runBazaar :: forall f. Applicative f => (a -> f b) -> f t } deriving Functor

-- The variables of a method's signature scope over its default.
class Profunctor p where
  rmap :: (b -> c) -> p a b -> p a c
  mapped :: forall a b c q. Coercible c b => q b c -> p a b -> p a c
  mapped _ p = rmap (coerce (id :: c -> c) :: b -> c) p

instance Profunctor (->) where rmap = (.)

newtype Age = Age Int deriving Show

-- A constraint that an instance brings down to a variable's, in a local function without FlexibleContexts.
data Free f a = Pure a | Free (f (Free f a))

instance Show1 f => Show1 (Free f) where
  liftShowsPrec sp sl = go
    where
      go d (Pure a) = showsUnaryWith sp "Pure" d a
      go d (Free fa) = showsUnaryWith (liftShowsPrec go (liftShowList sp sl)) "Free" d fa

-- Arguments of any representation.
type Code :: forall (r :: RuntimeRep). (Type -> Type) -> TYPE r -> Type
newtype Code m a = Code { examineCode :: m Int }

code :: forall (r :: RuntimeRep) (a :: TYPE r) m. Monad m => Int -> Code m a
code n = Code (return n)

type Splice = Code :: (forall (r :: RuntimeRep). (Type -> Type) -> TYPE r -> Type)
type SpliceIO = Splice IO :: (TYPE r -> Type)

spliced :: Splice IO Int -> SpliceIO Int
spliced = id

class Lifted (t :: TYPE r) where lifted :: t -> Int
instance Lifted Int where lifted = (* 2)

levity :: forall (r :: RuntimeRep) (t :: TYPE r). Lifted t => t -> Int
levity = lifted

-- A synonym with a parameter of any kind.
type Held (a :: k) = Proxy a

held :: (Held Maybe, Held Int)
held = (Proxy, Proxy)

newtype Text = Text String deriving (Eq, Show)
instance IsString Text where fromString = Text

ignoring :: t -> (Text -> Maybe a) -> Maybe a
ignoring _ f = f "y"

heterogeneous :: (a ~~ b) => a -> b
heterogeneous x = x

dated :: Maybe Int -> Int
dated m = do
  let y = 1
  let z = y + 1
  case m of { Nothing -> z; Just n -> n }

main :: IO ()
main = do
  print (Solo 1 :: Solo Int, fmap (+ 1) (Solo 2), Solo "a" <> Solo "b", sum (Solo 3), (mempty :: Solo String))
  print (read " ( Solo 3 ) " :: Solo Int, Solo (+ 1) <*> Solo 2, traverse (\x -> [x, x + 1]) (Solo 1))
  print (T.typeOf (T.typeOf 'c'))
  case someTypeRep (Just (Just 'c')) of SomeTypeRep r -> print r
  print (SomeTypeRep (typeRep @Int) == T.typeOf (1 :: Int))
  print (heterogeneous 'c', dated Nothing, dated (Just 7))
  print "of no type but String"
  print (ignoring "whatever" Just)
  print (runBazaar (fmap (+ 1) (Bazaar (\k -> fmap (length :: String -> Int) (traverse k "abc")))) (\c -> Just c))
  print (mapped (undefined :: Maybe' Int Age) (+ 1) 2)
  print (liftCompare compare [1] [2 :: Int], liftShowsPrec showsPrec showList 11 (Free [Pure 1, Free [Pure (2 :: Int)]]) "")
  examineCode (spliced (code 3)) >>= print
  print (levity (21 :: Int), held)
  -- An operator at the indentation of a block goes on with what the block is part of.
  do
    return "block"
    >>= putStrLn
  r <- try (evaluate (assert (1 > (2 :: Int)) 'c')) :: IO (Either AssertionFailed Char)
  print r

data Maybe' a b = Maybe'
