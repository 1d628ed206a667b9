{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Pointers whose memory is released when nothing in Haskell refers to it any more.
module GHC.ForeignPtr
  ( ForeignPtr(..), FinalizerPtr, FinalizerEnvPtr
  , newForeignPtr_, newForeignPtr, newForeignPtrEnv, newConcForeignPtr, addForeignPtrFinalizer
  , addForeignPtrFinalizerEnv, addForeignPtrConcFinalizer
  , mallocForeignPtr, mallocForeignPtrBytes, mallocForeignPtrArray, mallocForeignPtrArray0
  , withForeignPtr, unsafeWithForeignPtr, unsafeForeignPtrToPtr, touchForeignPtr, finalizeForeignPtr, castForeignPtr
  , plusForeignPtr
  ) where

import Foreign.Storable
import GHC.Base
import GHC.IORef
import GHC.List
import GHC.Num
import GHC.Ptr
import GHC.STRef
import GHC.Show

-- | An address, the finalizers that are still to run, newest first, and the pinned bytes that the address
-- points into, if it does.
data ForeignPtr a = ForeignPtr Addr# (IORef [IO ()]) Keep

data Keep = KeepNothing | KeepBytes ByteArray#

type FinalizerPtr a = FunPtr (Ptr a -> IO ())
type FinalizerEnvPtr env a = FunPtr (Ptr env -> Ptr a -> IO ())

instance Eq (ForeignPtr a) where
  p == q = unsafeForeignPtrToPtr p == unsafeForeignPtrToPtr q

instance Ord (ForeignPtr a) where
  compare p q = compare (unsafeForeignPtrToPtr p) (unsafeForeignPtrToPtr q)

instance Show (ForeignPtr a) where
  showsPrec p f = showsPrec p (unsafeForeignPtrToPtr f)

foreign import ccall "dynamic" callFinalizer :: FinalizerPtr a -> Ptr a -> IO ()
foreign import ccall "dynamic" callFinalizerEnv :: FinalizerEnvPtr env a -> Ptr env -> Ptr a -> IO ()

newForeignPtr_ :: Ptr a -> IO (ForeignPtr a)
newForeignPtr_ (Ptr a) = newIORef [] >>= \ref -> return (ForeignPtr a ref KeepNothing)

newForeignPtr :: FinalizerPtr a -> Ptr a -> IO (ForeignPtr a)
newForeignPtr finalizer p = newForeignPtr_ p >>= \fp -> addForeignPtrFinalizer finalizer fp >> return fp

newForeignPtrEnv :: FinalizerEnvPtr env a -> Ptr env -> Ptr a -> IO (ForeignPtr a)
newForeignPtrEnv finalizer env p =
  newForeignPtr_ p >>= \fp -> addForeignPtrFinalizerEnv finalizer env fp >> return fp

newConcForeignPtr :: Ptr a -> IO () -> IO (ForeignPtr a)
newConcForeignPtr p finalizer = newForeignPtr_ p >>= \fp -> addForeignPtrConcFinalizer fp finalizer >> return fp

addForeignPtrFinalizer :: FinalizerPtr a -> ForeignPtr a -> IO ()
addForeignPtrFinalizer finalizer fp@(ForeignPtr a _ _) =
  addForeignPtrConcFinalizer fp (callFinalizer finalizer (Ptr a))

addForeignPtrFinalizerEnv :: FinalizerEnvPtr env a -> Ptr env -> ForeignPtr a -> IO ()
addForeignPtrFinalizerEnv finalizer env fp@(ForeignPtr a _ _) =
  addForeignPtrConcFinalizer fp (callFinalizerEnv finalizer env (Ptr a))

-- | The first finalizer added registers the list with the collector.
addForeignPtrConcFinalizer :: ForeignPtr a -> IO () -> IO ()
addForeignPtrConcFinalizer (ForeignPtr _ ref@(IORef (STRef var)) _) finalizer =
  readIORef ref >>= \fs -> writeIORef ref (finalizer : fs) >>
  (if null fs
    then IO (\s -> case mkWeak# var () (unIO (runFinalizers ref)) s of (# s', _ #) -> (# s', () #))
    else return ())

runFinalizers :: IORef [IO ()] -> IO ()
runFinalizers ref = readIORef ref >>= \fs -> writeIORef ref [] >> go fs
  where
    go [] = return ()
    go (f : rest) = f >> go rest

mallocForeignPtr :: Storable a => IO (ForeignPtr a)
mallocForeignPtr = go undefined
  where
    go :: Storable b => b -> IO (ForeignPtr b)
    go witness = pinned (sizeOf witness) (alignment witness)

mallocForeignPtrBytes :: Int -> IO (ForeignPtr a)
mallocForeignPtrBytes n = pinned n 16

mallocForeignPtrArray, mallocForeignPtrArray0 :: Storable a => Int -> IO (ForeignPtr a)
mallocForeignPtrArray n = go undefined
  where
    go :: Storable b => b -> IO (ForeignPtr b)
    go witness = pinned (n * sizeOf witness) (alignment witness)
mallocForeignPtrArray0 n = mallocForeignPtrArray (n + 1)

pinned :: Int -> Int -> IO (ForeignPtr a)
pinned (I# n) (I# align) = newIORef [] >>= \ref -> IO (\s -> case newAlignedPinnedByteArray# n align s of
  (# s1, m #) -> case unsafeFreezeByteArray# m s1 of
    (# s2, bytes #) -> (# s2, ForeignPtr (byteArrayContents# bytes) ref (KeepBytes bytes) #))

withForeignPtr, unsafeWithForeignPtr :: ForeignPtr a -> (Ptr a -> IO b) -> IO b
withForeignPtr fp action = action (unsafeForeignPtrToPtr fp) >>= \r -> touchForeignPtr fp >> return r
unsafeWithForeignPtr = withForeignPtr

-- | The finalizers may run any time after the foreign pointer's last use.
unsafeForeignPtrToPtr :: ForeignPtr a -> Ptr a
unsafeForeignPtrToPtr (ForeignPtr a _ _) = Ptr a

touchForeignPtr :: ForeignPtr a -> IO ()
touchForeignPtr (ForeignPtr _ ref keep) = IO (\s -> case touch# ref s of
  s1 -> case touch# keep s1 of s2 -> (# s2, () #))

finalizeForeignPtr :: ForeignPtr a -> IO ()
finalizeForeignPtr (ForeignPtr _ ref _) = runFinalizers ref

castForeignPtr :: ForeignPtr a -> ForeignPtr b
castForeignPtr (ForeignPtr a ref keep) = ForeignPtr a ref keep

plusForeignPtr :: ForeignPtr a -> Int -> ForeignPtr b
plusForeignPtr (ForeignPtr a ref keep) (I# n) = ForeignPtr (plusAddr# a n) ref keep
