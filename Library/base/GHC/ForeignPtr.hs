{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Pointers whose memory is released when nothing in Haskell refers to it any more.
module GHC.ForeignPtr
  ( ForeignPtr(..), ForeignPtrContents(..), Finalizers(..), FinalizerPtr, FinalizerEnvPtr
  , newForeignPtr_, newForeignPtr, newForeignPtrEnv, newConcForeignPtr, addForeignPtrFinalizer
  , addForeignPtrFinalizerEnv, addForeignPtrConcFinalizer
  , mallocForeignPtr, mallocForeignPtrBytes, mallocForeignPtrAlignedBytes, mallocPlainForeignPtr
  , mallocPlainForeignPtrBytes, mallocPlainForeignPtrAlignedBytes, mallocForeignPtrArray, mallocForeignPtrArray0
  , withForeignPtr, unsafeWithForeignPtr, unsafeForeignPtrToPtr, touchForeignPtr, finalizeForeignPtr, castForeignPtr
  , plusForeignPtr
  ) where

import Foreign.Storable
import GHC.Base
import GHC.Err
import GHC.IO.Exception
import GHC.IORef
import GHC.Num
import GHC.Ptr
import GHC.STRef
import GHC.Show

-- | An address, and what is alive as long as it is in use.
data ForeignPtr a = ForeignPtr Addr# ForeignPtrContents

data ForeignPtrContents
  -- | Memory of others, with the finalizers that are still to run.
  = PlainForeignPtr !(IORef Finalizers)
  -- | Memory that is never released.
  | FinalPtr
  -- | Pinned bytes of the heap that the address points into, with finalizers.
  | MallocPtr (MutableByteArray# RealWorld) !(IORef Finalizers)
  -- | The same, without a place for finalizers.
  | PlainPtr (MutableByteArray# RealWorld)

data Finalizers
  = NoFinalizers
  -- | The runtime's list of them: it also runs them when the program ends.
  | CFinalizers (Ptr FinalizerList)
  -- | Newest first. The program's end does not run them.
  | HaskellFinalizers [IO ()]

data FinalizerList

type FinalizerPtr a = FunPtr (Ptr a -> IO ())
type FinalizerEnvPtr env a = FunPtr (Ptr env -> Ptr a -> IO ())

instance Eq (ForeignPtr a) where
  p == q = unsafeForeignPtrToPtr p == unsafeForeignPtrToPtr q

instance Ord (ForeignPtr a) where
  compare p q = compare (unsafeForeignPtrToPtr p) (unsafeForeignPtrToPtr q)

instance Show (ForeignPtr a) where
  showsPrec p f = showsPrec p (unsafeForeignPtrToPtr f)

foreign import ccall unsafe "hy_finalizers_new" c_new :: IO (Ptr FinalizerList)
foreign import ccall unsafe "hy_finalizers_add"
  c_add :: Ptr FinalizerList -> FunPtr f -> Int -> Ptr env -> Ptr a -> IO Int
foreign import ccall safe "hy_finalizers_run" c_run :: Ptr FinalizerList -> IO ()
foreign import ccall safe "hy_finalizers_end" c_end :: Ptr FinalizerList -> IO ()

newForeignPtr_ :: Ptr a -> IO (ForeignPtr a)
newForeignPtr_ (Ptr a) = newIORef NoFinalizers >>= \ref -> return (ForeignPtr a (PlainForeignPtr ref))

newForeignPtr :: FinalizerPtr a -> Ptr a -> IO (ForeignPtr a)
newForeignPtr finalizer p = newForeignPtr_ p >>= \fp -> addForeignPtrFinalizer finalizer fp >> return fp

newForeignPtrEnv :: FinalizerEnvPtr env a -> Ptr env -> Ptr a -> IO (ForeignPtr a)
newForeignPtrEnv finalizer env p =
  newForeignPtr_ p >>= \fp -> addForeignPtrFinalizerEnv finalizer env fp >> return fp

newConcForeignPtr :: Ptr a -> IO () -> IO (ForeignPtr a)
newConcForeignPtr p finalizer = newForeignPtr_ p >>= \fp -> addForeignPtrConcFinalizer fp finalizer >> return fp

addForeignPtrFinalizer :: FinalizerPtr a -> ForeignPtr a -> IO ()
addForeignPtrFinalizer finalizer = addCFinalizer finalizer 0 nullPtr

addForeignPtrFinalizerEnv :: FinalizerEnvPtr env a -> Ptr env -> ForeignPtr a -> IO ()
addForeignPtrFinalizerEnv finalizer = addCFinalizer finalizer 1

-- | - Parameter @hasEnv@: 1 if the function takes the environment before the address.
addCFinalizer :: FunPtr f -> Int -> Ptr env -> ForeignPtr a -> IO ()
addCFinalizer finalizer hasEnv env p@(ForeignPtr a _) = cFinalizers (finalizersOf p) >>= \list ->
  c_add list finalizer hasEnv env (Ptr a) >>= \ok -> if ok == 0 then noMemory else return ()

-- | The list of C finalizers, made and registered with the collector at the first one.
cFinalizers :: IORef Finalizers -> IO (Ptr FinalizerList)
cFinalizers ref@(IORef (STRef var)) = readIORef ref >>= \finalizers -> case finalizers of
  CFinalizers list -> return list
  HaskellFinalizers _ -> mixed
  NoFinalizers -> c_new >>= \list -> if list == nullPtr then noMemory else
    atomicModifyIORef' ref (\now -> case now of { NoFinalizers -> (CFinalizers list, True); _ -> (now, False) }) >>= \isOurs ->
    if isOurs
      then IO (\s -> case mkWeak# var () (unIO (c_end list)) s of (# s', _ #) -> (# s', list #))
      else c_end list >> cFinalizers ref

noMemory :: IO a
noMemory = ioError (IOError Nothing ResourceExhausted "ForeignPtr" "out of memory" Nothing Nothing)

-- | The first finalizer added registers the list with the collector.
addForeignPtrConcFinalizer :: ForeignPtr a -> IO () -> IO ()
addForeignPtrConcFinalizer p finalizer = case finalizersOf p of
  ref@(IORef (STRef var)) -> atomicModifyIORef' ref add >>= \before -> case before of
    NoFinalizers -> IO (\s -> case mkWeak# var () (unIO (runFinalizers ref)) s of (# s', _ #) -> (# s', () #))
    HaskellFinalizers _ -> return ()
    CFinalizers _ -> mixed
  where
    add before = case before of
      NoFinalizers -> (HaskellFinalizers [finalizer], before)
      HaskellFinalizers others -> (HaskellFinalizers (finalizer : others), before)
      CFinalizers _ -> (before, before)

finalizersOf :: ForeignPtr a -> IORef Finalizers
finalizersOf (ForeignPtr _ contents) = case contents of
  PlainForeignPtr ref -> ref
  MallocPtr _ ref -> ref
  _ -> errorWithoutStackTrace "GHC.ForeignPtr: attempt to add a finalizer to a plain pointer or a final pointer"

mixed :: IO a
mixed = errorWithoutStackTrace
  "GHC.ForeignPtr: attempt to mix Haskell and C finalizers in the same ForeignPtr"

runFinalizers :: IORef Finalizers -> IO ()
runFinalizers ref = atomicModifyIORef' ref take >>= run
  where
    take now = case now of
      HaskellFinalizers _ -> (NoFinalizers, now)
      _ -> (now, now)
    run taken = case taken of
      NoFinalizers -> return ()
      CFinalizers list -> c_run list
      HaskellFinalizers finalizers -> go finalizers
    go [] = return ()
    go (f : rest) = f >> go rest

mallocForeignPtr :: Storable a => IO (ForeignPtr a)
mallocForeignPtr = go undefined
  where
    go :: Storable b => b -> IO (ForeignPtr b)
    go witness = pinned (sizeOf witness) (alignment witness)

mallocForeignPtrBytes :: Int -> IO (ForeignPtr a)
mallocForeignPtrBytes n = pinned n 16

-- | Size, alignment.
mallocForeignPtrAlignedBytes :: Int -> Int -> IO (ForeignPtr a)
mallocForeignPtrAlignedBytes = pinned

mallocForeignPtrArray, mallocForeignPtrArray0 :: Storable a => Int -> IO (ForeignPtr a)
mallocForeignPtrArray n = go undefined
  where
    go :: Storable b => b -> IO (ForeignPtr b)
    go witness = pinned (n * sizeOf witness) (alignment witness)
mallocForeignPtrArray0 n = mallocForeignPtrArray (n + 1)

pinned :: Int -> Int -> IO (ForeignPtr a)
pinned n align = checkSize "mallocForeignPtr" n >> newIORef NoFinalizers >>= \ref -> case (n, align) of
  (I# size, I# alignment) -> IO (\s -> case newAlignedPinnedByteArray# size alignment s of
    (# s1, m #) -> (# s1, ForeignPtr (mutableByteArrayContents# m) (MallocPtr m ref) #))

-- | To the plain ones no finalizers can be added.
mallocPlainForeignPtr :: Storable a => IO (ForeignPtr a)
mallocPlainForeignPtr = go undefined
  where
    go :: Storable b => b -> IO (ForeignPtr b)
    go witness = mallocPlainForeignPtrAlignedBytes (sizeOf witness) (alignment witness)

mallocPlainForeignPtrBytes :: Int -> IO (ForeignPtr a)
mallocPlainForeignPtrBytes n = mallocPlainForeignPtrAlignedBytes n 16

-- | Size, alignment.
mallocPlainForeignPtrAlignedBytes :: Int -> Int -> IO (ForeignPtr a)
mallocPlainForeignPtrAlignedBytes n align = checkSize "mallocPlainForeignPtrBytes" n >> case (n, align) of
  (I# size, I# alignment) -> IO (\s -> case newAlignedPinnedByteArray# size alignment s of
    (# s1, m #) -> (# s1, ForeignPtr (mutableByteArrayContents# m) (PlainPtr m) #))

checkSize :: String -> Int -> IO ()
checkSize function n
  | n < 0 = errorWithoutStackTrace (function ++ ": size must be >= 0")
  | True = return ()

withForeignPtr, unsafeWithForeignPtr :: ForeignPtr a -> (Ptr a -> IO b) -> IO b
withForeignPtr fp action = action (unsafeForeignPtrToPtr fp) >>= \r -> touchForeignPtr fp >> return r
unsafeWithForeignPtr = withForeignPtr

-- | The finalizers may run any time after the foreign pointer's last use.
unsafeForeignPtrToPtr :: ForeignPtr a -> Ptr a
unsafeForeignPtrToPtr (ForeignPtr a _) = Ptr a

touchForeignPtr :: ForeignPtr a -> IO ()
touchForeignPtr (ForeignPtr _ contents) = IO (\s -> case touch# contents s of s1 -> (# s1, () #))

finalizeForeignPtr :: ForeignPtr a -> IO ()
finalizeForeignPtr (ForeignPtr _ contents) = case contents of
  PlainForeignPtr ref -> runFinalizers ref
  MallocPtr _ ref -> runFinalizers ref
  _ -> return ()

castForeignPtr :: ForeignPtr a -> ForeignPtr b
castForeignPtr (ForeignPtr a contents) = ForeignPtr a contents

plusForeignPtr :: ForeignPtr a -> Int -> ForeignPtr b
plusForeignPtr (ForeignPtr a contents) (I# n) = ForeignPtr (plusAddr# a n) contents
