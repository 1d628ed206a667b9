{-# LANGUAGE TypeFamilies #-}
-- | Maps from 'Int', as trees, and their instances.
module Data.IntMap.Internal (IntMap(..), Key, Prefix, Mask) where

import Data.Containers.Failures (intMapError)
import Data.Data (Constr, Data(..), DataType, gcast1, mkConstr, mkDataType)
import qualified Data.Data as Data
import Data.Foldable (Foldable(..))
import Data.Functor.Classes
import qualified Data.IntMap.Internal.Basic as Basic
import Data.IntMap.Internal.Tree
import Data.IntMap.Internal.Values
import Data.IntSet.Internal.Bits (Key, Mask, Prefix)
import Data.Semigroup (Semigroup(..), stimesIdempotentMonoid)
import GHC.Exts (Item)
import qualified GHC.Exts as Exts
import Text.Read (Lexeme(..), Read(..), lexP, parens, prec, readListPrecDefault)

instance Eq a => Eq (IntMap a) where
  (==) = liftEq (==)

instance Eq1 IntMap where
  liftEq eq = go
    where
      go (Bin p1 m1 l1 r1) (Bin p2 m2 l2 r2) = m1 == m2 && p1 == p2 && go l1 l2 && go r1 r2
      go (Tip k1 x) (Tip k2 y) = k1 == k2 && eq x y
      go Nil Nil = True
      go _ _ = False

instance Ord a => Ord (IntMap a) where
  compare m n = compare (Basic.toList m) (Basic.toList n)

instance Ord1 IntMap where
  liftCompare cmp m n = liftCompare (liftCompare cmp) (Basic.toList m) (Basic.toList n)

instance Show a => Show (IntMap a) where
  showsPrec d m = showParen (d > 10) (showString "fromList " . shows (Basic.toList m))

instance Show1 IntMap where
  liftShowsPrec sp sl d m = showsUnaryWith (liftShowsPrec (liftShowsPrec sp sl) (liftShowList sp sl)) "fromList" d (Basic.toList m)

instance Read e => Read (IntMap e) where
  readPrec = parens (prec 10 (lexP >>= \token -> case token of
    Ident "fromList" -> fmap lastWins readPrec
    _ -> fail "IntMap"))
  readListPrec = readListPrecDefault

instance Read1 IntMap where
  liftReadsPrec rp rl = readsData (readsUnaryWith (liftReadsPrec (liftReadsPrec rp rl) (liftReadList rp rl)) "fromList" lastWins)

-- | The entry that comes last counts; values are not evaluated.
lastWins :: [(Key, a)] -> IntMap a
lastWins = fromListWithKeyBy Tip (\_ new _ -> new)

instance Semigroup (IntMap a) where
  (<>) = Basic.union
  stimes = stimesIdempotentMonoid

instance Monoid (IntMap a) where
  mempty = Nil
  mconcat = Basic.unions

instance Functor IntMap where
  fmap f = mapWithKeyBy Tip (\_ x -> f x)
  x <$ m = mapWithKeyBy Tip (\_ _ -> x) m

instance Foldable IntMap where
  foldMap f = Basic.foldMapWithKey (\_ x -> f x)
  foldr = Basic.foldr
  foldl = Basic.foldl
  foldr' = Basic.foldr'
  foldl' = Basic.foldl'
  toList = Basic.elems
  length = Basic.size
  null = Basic.null
  elem x = go
    where
      go (Bin _ _ l r) = go l || go r
      go (Tip _ y) = x == y
      go Nil = False
  maximum = best max (intMapError 483 23 "Data.Foldable.maximum (for Data.IntMap): empty map")
  minimum = best min (intMapError 494 23 "Data.Foldable.minimum (for Data.IntMap): empty map")
  sum = Basic.foldl' (+) 0
  product = Basic.foldl' (*) 1

-- | The value that wins against all others, in the order of keys; or what is said if there is none.
best :: (a -> a -> a) -> a -> IntMap a -> a
best better none m = case Basic.minView m of
  Just (x, rest) -> Basic.foldl' better x rest
  Nothing -> none
{-# INLINE best #-}

instance Traversable IntMap where
  traverse f = traverseWithKeyBy Tip (\_ x -> f x)

-- | As if it were made by @fromList@.
instance Data a => Data (IntMap a) where
  gfoldl f z m = z lastWins `f` Basic.toList m
  gunfold k z _ = k (z lastWins)
  toConstr _ = constructor
  dataTypeOf _ = dataType
  dataCast1 f = gcast1 f

constructor :: Constr
constructor = mkConstr dataType "fromList" [] Data.Prefix

dataType :: DataType
dataType = mkDataType "Data.IntMap.Internal.IntMap" [constructor]

instance Exts.IsList (IntMap a) where
  type Item (IntMap a) = (Key, a)
  fromList = lastWins
  toList = Basic.toAscList
