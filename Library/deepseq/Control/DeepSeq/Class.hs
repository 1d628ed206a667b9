{-# LANGUAGE TypeOperators, DefaultSignatures, FlexibleContexts, EmptyCase #-}
-- | The classes of types whose values can be evaluated as a whole.
module Control.DeepSeq.Class
  ( NFData(rnf), deepseq, force, ($!!), (<$!!>), rwhnf
  , NFData1(liftRnf), rnf1, NFData2(liftRnf2), rnf2
  ) where

import GHC.Generics
  ( Generic(..), Generic1(..), K1(..), M1(..), Par1(..), Rec1(..), U1(..), V1, (:*:)(..), (:+:)(..), (:.:)(..) )

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
