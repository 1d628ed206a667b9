{-# LANGUAGE Unsafe #-}
-- | Primitives of builders: how a value is written into memory of which there is enough.
module Data.ByteString.Builder.Prim.Internal
  ( Size, FixedPrim, fixedPrim, size, runF, emptyF, contramapF, pairF, storableToF
  , BoundedPrim, boundedPrim, boudedPrim, sizeBound, runB, emptyB, contramapB, pairB, eitherB, condB, toB
  , liftFixedToBounded, (>$<), (>*<)
  ) where

import Data.Word (Word8)
import Foreign.Ptr (Ptr, castPtr, plusPtr)
import Foreign.Storable (Storable(..))

infixl 4 >$<
infixr 5 >*<

type Size = Int

-- | Always so many bytes.
data FixedPrim a = FixedPrim Int (a -> Ptr Word8 -> IO ())

-- | At most so many bytes; the address behind those written is the result.
data BoundedPrim a = BoundedPrim Int (a -> Ptr Word8 -> IO (Ptr Word8))

class Contravariant f where
  contramap :: (b -> a) -> f a -> f b

class Monoidal f where
  pair :: f a -> f b -> f (a, b)

instance Contravariant FixedPrim where
  contramap = contramapF
  {-# INLINE contramap #-}

instance Contravariant BoundedPrim where
  contramap = contramapB
  {-# INLINE contramap #-}

instance Monoidal FixedPrim where
  pair = pairF
  {-# INLINE pair #-}

instance Monoidal BoundedPrim where
  pair = pairB
  {-# INLINE pair #-}

(>$<) :: Contravariant f => (b -> a) -> f a -> f b
(>$<) = contramap
{-# INLINE (>$<) #-}

(>*<) :: Monoidal f => f a -> f b -> f (a, b)
(>*<) = pair
{-# INLINE (>*<) #-}

fixedPrim :: Int -> (a -> Ptr Word8 -> IO ()) -> FixedPrim a
fixedPrim = FixedPrim
{-# INLINE fixedPrim #-}

size :: FixedPrim a -> Int
size (FixedPrim n _) = n
{-# INLINE size #-}

runF :: FixedPrim a -> a -> Ptr Word8 -> IO ()
runF (FixedPrim _ write) = write
{-# INLINE runF #-}

emptyF :: FixedPrim a
emptyF = FixedPrim 0 (\_ _ -> return ())

contramapF :: (b -> a) -> FixedPrim a -> FixedPrim b
contramapF f (FixedPrim n write) = FixedPrim n (\x p -> write (f x) p)
{-# INLINE contramapF #-}

pairF :: FixedPrim a -> FixedPrim b -> FixedPrim (a, b)
pairF (FixedPrim n write) (FixedPrim m write') =
  FixedPrim (n + m) (\(x, y) p -> write x p >> write' y (plusPtr p n))
{-# INLINE pairF #-}

-- | As it is stored on this machine; the address may be any.
storableToF :: Storable a => FixedPrim a
storableToF = made undefined
  where
    made :: Storable b => b -> FixedPrim b
    made witness = FixedPrim (sizeOf witness) (\x p -> poke (castPtr p) x)
{-# INLINE storableToF #-}

boundedPrim, boudedPrim :: Int -> (a -> Ptr Word8 -> IO (Ptr Word8)) -> BoundedPrim a
boundedPrim = BoundedPrim
boudedPrim = BoundedPrim
{-# INLINE boundedPrim #-}
{-# DEPRECATED boudedPrim "Use 'boundedPrim' instead" #-}

sizeBound :: BoundedPrim a -> Int
sizeBound (BoundedPrim n _) = n
{-# INLINE sizeBound #-}

runB :: BoundedPrim a -> a -> Ptr Word8 -> IO (Ptr Word8)
runB (BoundedPrim _ write) = write
{-# INLINE runB #-}

emptyB :: BoundedPrim a
emptyB = BoundedPrim 0 (\_ p -> return p)

contramapB :: (b -> a) -> BoundedPrim a -> BoundedPrim b
contramapB f (BoundedPrim n write) = BoundedPrim n (\x p -> write (f x) p)
{-# INLINE contramapB #-}

pairB :: BoundedPrim a -> BoundedPrim b -> BoundedPrim (a, b)
pairB (BoundedPrim n write) (BoundedPrim m write') =
  BoundedPrim (n + m) (\(x, y) p -> write x p >>= write' y)
{-# INLINE pairB #-}

eitherB :: BoundedPrim a -> BoundedPrim b -> BoundedPrim (Either a b)
eitherB (BoundedPrim n write) (BoundedPrim m write') = BoundedPrim (max n m) (\x p -> case x of
  Left y -> write y p
  Right z -> write' z p)
{-# INLINE eitherB #-}

condB :: (a -> Bool) -> BoundedPrim a -> BoundedPrim a -> BoundedPrim a
condB holds (BoundedPrim n write) (BoundedPrim m write') =
  BoundedPrim (max n m) (\x p -> if holds x then write x p else write' x p)
{-# INLINE condB #-}

toB, liftFixedToBounded :: FixedPrim a -> BoundedPrim a
toB (FixedPrim n write) = BoundedPrim n (\x p -> write x p >> return (plusPtr p n))
liftFixedToBounded = toB
{-# INLINE toB #-}
{-# INLINE liftFixedToBounded #-}
