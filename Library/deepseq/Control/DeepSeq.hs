{-# LANGUAGE TypeOperators #-}
-- | Evaluation of values as a whole.
module Control.DeepSeq
  ( NFData(rnf), deepseq, force, ($!!), (<$!!>), rwhnf
  , NFData1(liftRnf), rnf1, NFData2(liftRnf2), rnf2
  ) where

import Control.Applicative (Const(..), ZipList(..))
import Control.Concurrent (MVar, ThreadId)
import Control.DeepSeq.Class
import Control.Exception (MaskingState)
import Data.Complex (Complex(..))
import Data.Fixed (Fixed(..))
import Data.Functor.Compose (Compose(..))
import Data.Functor.Identity (Identity(..))
import qualified Data.Functor.Product as Functor
import qualified Data.Functor.Sum as Functor
import Data.Graph (SCC(..))
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
import Data.Unique (Unique)
import Data.Version (Version(..))
import Data.Void (Void, absurd)
import Data.Word
import Foreign.C.Types
import Foreign.Ptr (FunPtr, Ptr)
import GHC.Arr (Array, bounds, elems)
import GHC.Fingerprint (Fingerprint)
import GHC.Stack (CallStack, SrcLoc(..), getCallStack)
import Numeric.Natural (Natural)
import System.Exit (ExitCode(..))
import System.Mem.StableName (StableName)

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
instance NFData CClock where rnf = rwhnf
instance NFData CUSeconds where rnf = rwhnf
instance NFData CSUSeconds where rnf = rwhnf
instance NFData CWchar where rnf = rwhnf
instance NFData CSigAtomic where rnf = rwhnf
instance NFData CIntPtr where rnf = rwhnf
instance NFData CUIntPtr where rnf = rwhnf
instance NFData CIntMax where rnf = rwhnf
instance NFData CUIntMax where rnf = rwhnf
instance NFData CFile where rnf = rwhnf
instance NFData CFpos where rnf = rwhnf
instance NFData CJmpBuf where rnf = rwhnf
instance NFData Fingerprint where rnf = rwhnf
instance NFData MaskingState where rnf = rwhnf
instance NFData ThreadId where rnf = rwhnf
instance NFData Unique where rnf = rwhnf
instance NFData (Proxy a) where rnf = rwhnf
instance NFData (a :~: b) where rnf = rwhnf
instance NFData1 ((:~:) a) where liftRnf _ = rwhnf
instance NFData2 (:~:) where liftRnf2 _ _ = rwhnf
instance NFData (a :~~: b) where rnf = rwhnf
instance NFData1 ((:~~:) a) where liftRnf _ = rwhnf
instance NFData2 (:~~:) where liftRnf2 _ _ = rwhnf
instance NFData (Ptr a) where rnf = rwhnf
instance NFData1 Ptr where liftRnf _ = rwhnf
instance NFData (FunPtr a) where rnf = rwhnf
instance NFData1 FunPtr where liftRnf _ = rwhnf
instance NFData (IORef a) where rnf = rwhnf
instance NFData1 IORef where liftRnf _ = rwhnf
instance NFData (MVar a) where rnf = rwhnf
instance NFData1 MVar where liftRnf _ = rwhnf
instance NFData (STRef s a) where rnf = rwhnf
instance NFData1 (STRef s) where liftRnf _ = rwhnf
instance NFData2 STRef where liftRnf2 _ _ = rwhnf
instance NFData (StableName a) where rnf = rwhnf
instance NFData1 StableName where liftRnf _ = rwhnf
instance NFData (a -> b) where rnf = rwhnf
instance NFData (Fixed a) where rnf = rwhnf
instance NFData1 Fixed where liftRnf _ = rwhnf
instance NFData Void where rnf = absurd
instance NFData TyCon where rnf = rnfTyCon
instance NFData SomeTypeRep where rnf = rnfTypeRep

-- Types of parts

instance NFData a => NFData (Ratio a) where rnf = rnf1
instance NFData1 Ratio where
  liftRnf r x = r (numerator x) `seq` r (denominator x)

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

instance (NFData a, NFData b) => NFData (Array a b) where rnf = rnf2
instance NFData a => NFData1 (Array a) where liftRnf = liftRnf2 rnf
instance NFData2 Array where
  liftRnf2 r r' x = liftRnf2 r r (bounds x) `seq` liftRnf r' (elems x)

instance NFData SrcLoc where
  rnf (SrcLoc package name file l c l' c') =
    rnf package `seq` rnf name `seq` rnf file `seq` rnf [l, c, l', c']

instance NFData CallStack where rnf = rnf . getCallStack

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
instance NFData a => NFData1 (Const a) where liftRnf = liftRnf2 rnf
instance NFData2 Const where liftRnf2 r _ (Const x) = r x
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
instance (NFData a, NFData b) => NFData (Semigroup.Arg a b) where rnf = rnf2
instance NFData a => NFData1 (Semigroup.Arg a) where liftRnf = liftRnf2 rnf
instance NFData2 Semigroup.Arg where liftRnf2 r r' (Semigroup.Arg a b) = r a `seq` r' b
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
instance NFData1 Semigroup.WrappedMonoid where liftRnf r (Semigroup.WrapMonoid x) = r x
instance NFData m => NFData (Semigroup.WrappedMonoid m) where rnf = rnf1

-- Tuples

instance (NFData a, NFData b) => NFData (a, b) where rnf = rnf2
instance NFData a => NFData1 ((,) a) where liftRnf = liftRnf2 rnf
instance NFData2 (,) where liftRnf2 r r' (x, y) = r x `seq` r' y
instance (NFData a, NFData b, NFData c) => NFData (a, b, c) where rnf = rnf2
instance (NFData a, NFData b) => NFData1 ((,,) a b) where liftRnf = liftRnf2 rnf
instance NFData a => NFData2 ((,,) a) where
  liftRnf2 r r' (a, b, c) = rnf a `seq` r b `seq` r' c
instance (NFData a, NFData b, NFData c, NFData d) => NFData (a, b, c, d) where rnf = rnf2
instance (NFData a, NFData b, NFData c) => NFData1 ((,,,) a b c) where liftRnf = liftRnf2 rnf
instance (NFData a, NFData b) => NFData2 ((,,,) a b) where
  liftRnf2 r r' (a, b, c, d) = rnf a `seq` rnf b `seq` r c `seq` r' d
instance (NFData a, NFData b, NFData c, NFData d, NFData e) => NFData (a, b, c, d, e) where rnf = rnf2
instance (NFData a, NFData b, NFData c, NFData d) => NFData1 ((,,,,) a b c d) where liftRnf = liftRnf2 rnf
instance (NFData a, NFData b, NFData c) => NFData2 ((,,,,) a b c) where
  liftRnf2 r r' (a, b, c, d, e) = rnf a `seq` rnf b `seq` rnf c `seq` r d `seq` r' e
instance (NFData a, NFData b, NFData c, NFData d, NFData e, NFData f) => NFData (a, b, c, d, e, f) where rnf = rnf2
instance (NFData a, NFData b, NFData c, NFData d, NFData e) => NFData1 ((,,,,,) a b c d e) where liftRnf = liftRnf2 rnf
instance (NFData a, NFData b, NFData c, NFData d) => NFData2 ((,,,,,) a b c d) where
  liftRnf2 r r' (a, b, c, d, e, f) = rnf a `seq` rnf b `seq` rnf c `seq` rnf d `seq` r e `seq` r' f
instance (NFData a, NFData b, NFData c, NFData d, NFData e, NFData f, NFData g) => NFData (a, b, c, d, e, f, g) where rnf = rnf2
instance (NFData a, NFData b, NFData c, NFData d, NFData e, NFData f) => NFData1 ((,,,,,,) a b c d e f) where liftRnf = liftRnf2 rnf
instance (NFData a, NFData b, NFData c, NFData d, NFData e) => NFData2 ((,,,,,,) a b c d e) where
  liftRnf2 r r' (a, b, c, d, e, f, g) = rnf a `seq` rnf b `seq` rnf c `seq` rnf d `seq` rnf e `seq` r f `seq` r' g
instance (NFData a, NFData b, NFData c, NFData d, NFData e, NFData f, NFData g, NFData h) => NFData (a, b, c, d, e, f, g, h) where rnf = rnf2
instance (NFData a, NFData b, NFData c, NFData d, NFData e, NFData f, NFData g) => NFData1 ((,,,,,,,) a b c d e f g) where liftRnf = liftRnf2 rnf
instance (NFData a, NFData b, NFData c, NFData d, NFData e, NFData f) => NFData2 ((,,,,,,,) a b c d e f) where
  liftRnf2 r r' (a, b, c, d, e, f, g, h) = rnf a `seq` rnf b `seq` rnf c `seq` rnf d `seq` rnf e `seq` rnf f `seq` r g `seq` r' h
instance (NFData a, NFData b, NFData c, NFData d, NFData e, NFData f, NFData g, NFData h, NFData i) => NFData (a, b, c, d, e, f, g, h, i) where rnf = rnf2
instance (NFData a, NFData b, NFData c, NFData d, NFData e, NFData f, NFData g, NFData h) => NFData1 ((,,,,,,,,) a b c d e f g h) where liftRnf = liftRnf2 rnf
instance (NFData a, NFData b, NFData c, NFData d, NFData e, NFData f, NFData g) => NFData2 ((,,,,,,,,) a b c d e f g) where
  liftRnf2 r r' (a, b, c, d, e, f, g, h, i) = rnf a `seq` rnf b `seq` rnf c `seq` rnf d `seq` rnf e `seq` rnf f `seq` rnf g `seq` r h `seq` r' i
