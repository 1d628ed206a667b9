{-# LANGUAGE TypeOperators, DefaultSignatures, FlexibleContexts, EmptyCase #-}
-- | Evaluation of values as a whole.
module Control.DeepSeq
  ( NFData(rnf), deepseq, force, ($!!), (<$!!>), rwhnf
  , NFData1(liftRnf), rnf1, NFData2(liftRnf2), rnf2
  ) where

import Control.Applicative (Const(..), ZipList(..))
import Data.Complex (Complex(..))
import Data.Fixed (Fixed(..))
import Data.Graph (SCC(..))
import Data.Functor.Compose (Compose(..))
import Data.Functor.Identity (Identity(..))
import qualified Data.Functor.Product as Functor
import qualified Data.Functor.Sum as Functor
import Data.Int
import Data.IntMap.Internal (IntMap(..))
import Data.IntSet.Internal (IntSet)
import Data.IORef (IORef)
import Data.List.NonEmpty (NonEmpty(..))
import qualified Data.Map.Internal.Tree as Map
import Data.Monoid (All(..), Any(..), Dual(..), First(..), Last(..), Product(..), Sum(..))
import Data.Ord (Down(..))
import Data.Proxy (Proxy)
import Data.Ratio
import qualified Data.Semigroup as Semigroup
import qualified Data.Sequence as Seq
import qualified Data.Set.Internal as Set
import Data.STRef (STRef)
import Data.Tree (Tree(..))
import Data.Type.Equality ((:~:), (:~~:))
import Data.Typeable (TyCon, rnfTyCon, rnfTypeRep)
import Data.Typeable.Internal (SomeTypeRep)
import Data.Version (Version(..))
import Data.Void (Void, absurd)
import Data.Word
import Foreign.C.Types
import Foreign.Ptr (FunPtr, Ptr)
import GHC.Generics
  ( Generic(..), Generic1(..), K1(..), M1(..), Par1(..), Rec1(..), U1(..), V1, (:*:)(..), (:+:)(..), (:.:)(..) )
import GHC.Arr (Array, bounds, elems)
import Numeric.Natural (Natural)
import System.Exit (ExitCode(..))
import System.Mem.StableName (StableName)

infixr 0 $!!, `deepseq`
infixl 4 <$!!>

class NFData a where
  -- | Evaluates all of a value; by default all its fields.
  rnf :: a -> ()
  default rnf :: (Generic a, GNFData (Rep a)) => a -> ()
  rnf x = grnf (from x)

-- | Representations whose fields can be evaluated.
class GNFData f where
  grnf :: f p -> ()

instance GNFData V1 where grnf v = case v of {}
instance GNFData U1 where grnf U1 = ()
instance NFData a => GNFData (K1 i a) where grnf (K1 x) = rnf x
instance GNFData f => GNFData (M1 i c f) where grnf (M1 x) = grnf x
instance (GNFData f, GNFData g) => GNFData (f :*: g) where grnf (x :*: y) = grnf x `seq` grnf y
instance (GNFData f, GNFData g) => GNFData (f :+: g) where
  grnf (L1 x) = grnf x
  grnf (R1 x) = grnf x

-- | 'rnf' of a type whose values have no parts: evaluates to weak head normal form.
rwhnf :: a -> ()
rwhnf x = x `seq` ()

deepseq :: NFData a => a -> b -> b
deepseq a b = rnf a `seq` b

-- | The value, all of it evaluated when it is.
force :: NFData a => a -> a
force x = x `deepseq` x

($!!) :: NFData a => (a -> b) -> a -> b
f $!! x = x `deepseq` f x

(<$!!>) :: (Monad m, NFData b) => (a -> b) -> m a -> m b
f <$!!> m = m >>= \x -> return $!! f x

-- | Types of one argument, by what to do with it.
class NFData1 f where
  liftRnf :: (a -> ()) -> f a -> ()
  default liftRnf :: (Generic1 f, GNFData1 (Rep1 f)) => (a -> ()) -> f a -> ()
  liftRnf r x = gliftRnf r (from1 x)

-- | Representations of one parameter.
class GNFData1 f where
  gliftRnf :: (a -> ()) -> f a -> ()

instance GNFData1 V1 where gliftRnf _ v = case v of {}
instance GNFData1 U1 where gliftRnf _ U1 = ()
instance NFData a => GNFData1 (K1 i a) where gliftRnf _ (K1 x) = rnf x
instance GNFData1 Par1 where gliftRnf r (Par1 x) = r x
instance NFData1 f => GNFData1 (Rec1 f) where gliftRnf r (Rec1 x) = liftRnf r x
instance GNFData1 f => GNFData1 (M1 i c f) where gliftRnf r (M1 x) = gliftRnf r x
instance (GNFData1 f, GNFData1 g) => GNFData1 (f :*: g) where gliftRnf r (x :*: y) = gliftRnf r x `seq` gliftRnf r y
instance (GNFData1 f, GNFData1 g) => GNFData1 (f :+: g) where
  gliftRnf r (L1 x) = gliftRnf r x
  gliftRnf r (R1 x) = gliftRnf r x
instance (NFData1 f, GNFData1 g) => GNFData1 (f :.: g) where gliftRnf r (Comp1 x) = liftRnf (gliftRnf r) x

rnf1 :: (NFData1 f, NFData a) => f a -> ()
rnf1 = liftRnf rnf

class NFData2 p where
  liftRnf2 :: (a -> ()) -> (b -> ()) -> p a b -> ()

rnf2 :: (NFData2 p, NFData a, NFData b) => p a b -> ()
rnf2 = liftRnf2 rnf rnf

-- Types without parts

instance NFData Int where rnf = rwhnf
instance NFData Word where rnf = rwhnf
instance NFData Integer where rnf = rwhnf
instance NFData Natural where rnf = rwhnf
instance NFData Char where rnf = rwhnf
instance NFData Bool where rnf = rwhnf
instance NFData Float where rnf = rwhnf
instance NFData Double where rnf = rwhnf
instance NFData Ordering where rnf = rwhnf
instance NFData Int8 where rnf = rwhnf
instance NFData Int16 where rnf = rwhnf
instance NFData Int32 where rnf = rwhnf
instance NFData Int64 where rnf = rwhnf
instance NFData Word8 where rnf = rwhnf
instance NFData Word16 where rnf = rwhnf
instance NFData Word32 where rnf = rwhnf
instance NFData Word64 where rnf = rwhnf
instance NFData () where rnf = rwhnf
instance NFData IntSet where rnf = rwhnf
instance NFData CChar where rnf = rwhnf
instance NFData CSChar where rnf = rwhnf
instance NFData CUChar where rnf = rwhnf
instance NFData CShort where rnf = rwhnf
instance NFData CUShort where rnf = rwhnf
instance NFData CInt where rnf = rwhnf
instance NFData CUInt where rnf = rwhnf
instance NFData CLong where rnf = rwhnf
instance NFData CULong where rnf = rwhnf
instance NFData CLLong where rnf = rwhnf
instance NFData CULLong where rnf = rwhnf
instance NFData CFloat where rnf = rwhnf
instance NFData CDouble where rnf = rwhnf
instance NFData CSize where rnf = rwhnf
instance NFData CBool where rnf = rwhnf
instance NFData CPtrdiff where rnf = rwhnf
instance NFData CTime where rnf = rwhnf
instance NFData (Proxy a) where rnf = rwhnf
instance NFData (a :~: b) where rnf = rwhnf
instance NFData (a :~~: b) where rnf = rwhnf
instance NFData (Ptr a) where rnf = rwhnf
instance NFData (FunPtr a) where rnf = rwhnf
instance NFData (IORef a) where rnf = rwhnf
instance NFData (STRef s a) where rnf = rwhnf
instance NFData (StableName a) where rnf = rwhnf
instance NFData (a -> b) where rnf = rwhnf
instance NFData (Fixed a) where rnf = rwhnf
instance NFData Void where rnf = absurd
instance NFData TyCon where rnf = rnfTyCon
instance NFData SomeTypeRep where rnf = rnfTypeRep

-- Types of parts

instance NFData a => NFData (Ratio a) where
  rnf x = rnf (numerator x) `seq` rnf (denominator x)

instance NFData a => NFData (Complex a) where
  rnf (x :+ y) = rnf x `seq` rnf y

instance NFData a => NFData (Maybe a) where rnf = rnf1
instance NFData1 Maybe where
  liftRnf _ Nothing = ()
  liftRnf r (Just x) = r x

instance (NFData a, NFData b) => NFData (Either a b) where rnf = rnf2
instance NFData a => NFData1 (Either a) where liftRnf = liftRnf2 rnf
instance NFData2 Either where
  liftRnf2 l _ (Left x) = l x
  liftRnf2 _ r (Right y) = r y

instance NFData a => NFData [a] where rnf = rnf1
instance NFData1 [] where
  liftRnf f = go
    where
      go [] = ()
      go (x : xs) = f x `seq` go xs

instance NFData a => NFData (NonEmpty a) where rnf = rnf1
instance NFData1 NonEmpty where
  liftRnf r (x :| xs) = r x `seq` liftRnf r xs

instance NFData Version where
  rnf (Version branch tags) = rnf branch `seq` rnf tags

instance NFData ExitCode where
  rnf (ExitFailure n) = rnf n
  rnf ExitSuccess = ()

instance (NFData a, NFData b) => NFData (Array a b) where
  rnf x = rnf (bounds x) `seq` rnf (elems x)

instance (NFData k, NFData a) => NFData (Map.Map k a) where
  rnf Map.Tip = ()
  rnf (Map.Bin _ k x l r) = rnf k `seq` rnf x `seq` rnf l `seq` rnf r

instance NFData a => NFData (SCC a) where
  rnf (AcyclicSCC v) = rnf v
  rnf (CyclicSCC vs) = rnf vs

instance NFData a => NFData (Seq.Seq a) where
  rnf = foldr (\x r -> rnf x `seq` r) ()

instance NFData a => NFData (Set.Set a) where
  rnf Set.Tip = ()
  rnf (Set.Bin _ x l r) = rnf x `seq` rnf l `seq` rnf r

instance NFData a => NFData (IntMap a) where
  rnf = foldr (\x r -> rnf x `seq` r) ()

instance NFData a => NFData (Tree a) where
  rnf (Node x ts) = rnf x `seq` rnf ts

-- Wrappers

instance NFData1 Proxy where liftRnf _ _ = ()
instance NFData a => NFData1 (Const a) where liftRnf _ (Const x) = rnf x
instance NFData a => NFData (Const a b) where rnf (Const x) = rnf x
instance (NFData1 f, NFData1 g) => NFData1 (Compose f g) where liftRnf r (Compose x) = liftRnf (liftRnf r) x
instance (NFData1 f, NFData1 g, NFData a) => NFData (Compose f g a) where rnf = rnf1
instance (NFData1 f, NFData1 g) => NFData1 (Functor.Sum f g) where
  liftRnf r (Functor.InL x) = liftRnf r x
  liftRnf r (Functor.InR y) = liftRnf r y
instance (NFData1 f, NFData1 g, NFData a) => NFData (Functor.Sum f g a) where rnf = rnf1
instance (NFData1 f, NFData1 g) => NFData1 (Functor.Product f g) where
  liftRnf r (Functor.Pair x y) = liftRnf r x `seq` liftRnf r y
instance (NFData1 f, NFData1 g, NFData a) => NFData (Functor.Product f g a) where rnf = rnf1
instance (NFData a, NFData b) => NFData (Semigroup.Arg a b) where rnf (Semigroup.Arg a b) = rnf a `seq` rnf b
instance NFData1 Identity where liftRnf r (Identity x) = r x
instance NFData a => NFData (Identity a) where rnf = rnf1
instance NFData1 Dual where liftRnf r (Dual x) = r x
instance NFData a => NFData (Dual a) where rnf = rnf1
instance NFData1 First where liftRnf r (First x) = liftRnf r x
instance NFData a => NFData (First a) where rnf = rnf1
instance NFData1 Last where liftRnf r (Last x) = liftRnf r x
instance NFData a => NFData (Last a) where rnf = rnf1
instance NFData1 Sum where liftRnf r (Sum x) = r x
instance NFData a => NFData (Sum a) where rnf = rnf1
instance NFData1 Product where liftRnf r (Product x) = r x
instance NFData a => NFData (Product a) where rnf = rnf1
instance NFData1 Down where liftRnf r (Down x) = r x
instance NFData a => NFData (Down a) where rnf = rnf1
instance NFData1 ZipList where liftRnf r (ZipList x) = liftRnf r x
instance NFData a => NFData (ZipList a) where rnf = rnf1
instance NFData1 Semigroup.Min where liftRnf r (Semigroup.Min x) = r x
instance NFData a => NFData (Semigroup.Min a) where rnf = rnf1
instance NFData1 Semigroup.Max where liftRnf r (Semigroup.Max x) = r x
instance NFData a => NFData (Semigroup.Max a) where rnf = rnf1
instance NFData1 Semigroup.First where liftRnf r (Semigroup.First x) = r x
instance NFData a => NFData (Semigroup.First a) where rnf = rnf1
instance NFData1 Semigroup.Last where liftRnf r (Semigroup.Last x) = r x
instance NFData a => NFData (Semigroup.Last a) where rnf = rnf1
instance NFData1 Semigroup.Option where liftRnf r (Semigroup.Option x) = liftRnf r x
instance NFData a => NFData (Semigroup.Option a) where rnf = rnf1
instance NFData All where rnf (All x) = rnf x
instance NFData Any where rnf (Any x) = rnf x
instance NFData m => NFData (Semigroup.WrappedMonoid m) where rnf (Semigroup.WrapMonoid x) = rnf x

-- Tuples

instance (NFData a, NFData b) => NFData (a, b) where rnf = rnf2
instance NFData a => NFData1 ((,) a) where liftRnf = liftRnf2 rnf
instance NFData2 (,) where liftRnf2 r r' (x, y) = r x `seq` r' y
instance (NFData a, NFData b, NFData c) => NFData (a, b, c) where
  rnf (a, b, c) = rnf a `seq` rnf b `seq` rnf c
instance (NFData a, NFData b, NFData c, NFData d) => NFData (a, b, c, d) where
  rnf (a, b, c, d) = rnf a `seq` rnf b `seq` rnf c `seq` rnf d
instance (NFData a, NFData b, NFData c, NFData d, NFData e) => NFData (a, b, c, d, e) where
  rnf (a, b, c, d, e) = rnf a `seq` rnf b `seq` rnf c `seq` rnf d `seq` rnf e
instance (NFData a, NFData b, NFData c, NFData d, NFData e, NFData f) => NFData (a, b, c, d, e, f) where
  rnf (a, b, c, d, e, f) = rnf a `seq` rnf b `seq` rnf c `seq` rnf d `seq` rnf e `seq` rnf f
instance (NFData a, NFData b, NFData c, NFData d, NFData e, NFData f, NFData g) => NFData (a, b, c, d, e, f, g) where
  rnf (a, b, c, d, e, f, g) = rnf a `seq` rnf b `seq` rnf c `seq` rnf d `seq` rnf e `seq` rnf f `seq` rnf g
instance (NFData a, NFData b, NFData c, NFData d, NFData e, NFData f, NFData g, NFData h) => NFData (a, b, c, d, e, f, g, h) where
  rnf (a, b, c, d, e, f, g, h) = rnf a `seq` rnf b `seq` rnf c `seq` rnf d `seq` rnf e `seq` rnf f `seq` rnf g `seq` rnf h
instance (NFData a, NFData b, NFData c, NFData d, NFData e, NFData f, NFData g, NFData h, NFData i) => NFData (a, b, c, d, e, f, g, h, i) where
  rnf (a, b, c, d, e, f, g, h, i) = rnf a `seq` rnf b `seq` rnf c `seq` rnf d `seq` rnf e `seq` rnf f `seq` rnf g `seq` rnf h `seq` rnf i
