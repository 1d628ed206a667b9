{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples, RankNTypes, NoImplicitPrelude #-}
-- | Actions: exceptions, masking, and the way to and from 'ST'.
module GHC.IO
  ( IO(..), unIO, liftIO, ioToST, stToIO, unsafeIOToST, unsafeSTToIO
  , unsafePerformIO, unsafeDupablePerformIO, unsafeInterleaveIO, unsafeDupableInterleaveIO, noDuplicate, fixIO
  , FilePath
  , throwIO, catch, catchException, catchAny, evaluate, onException, bracket, bracket_, finally
  , MaskingState(..), getMaskingState, interruptible
  , mask, mask_, uninterruptibleMask, uninterruptibleMask_, unsafeUnmask
  ) where

import GHC.Base
import GHC.Exception
import GHC.IO.Unsafe
import GHC.Prim.Masking
import GHC.ST
import GHC.Show

type FilePath = String

liftIO :: IO a -> State# RealWorld -> STret RealWorld a
liftIO (IO m) = \s -> case m s of (# s', x #) -> STret s' x

ioToST :: IO a -> ST RealWorld a
ioToST (IO m) = ST m

-- Exceptions

throwIO :: Exception e => e -> IO a
throwIO e = IO (raiseIO# (toException e))

-- | Runs the handler on exceptions of its type, asynchronous exceptions being masked; others go on.
catch, catchException :: Exception e => IO a -> (e -> IO a) -> IO a
catch (IO io) handler = IO (catch# io handle)
  where
    handle e = case fromException e of
      Just e' -> unIO (handler e')
      Nothing -> raiseIO# e
catchException = catch

catchAny :: IO a -> (SomeException -> IO a) -> IO a
catchAny (IO io) handler = IO (catch# io (\e -> unIO (handler e)))

-- | Evaluates to weak head normal form, when it is the action's turn.
evaluate :: a -> IO a
evaluate x = IO (\s -> seq# x s)

onException :: IO a -> IO b -> IO a
onException io what = catchAny io (\e -> what >> throwIO e)

bracket :: IO a -> (a -> IO b) -> (a -> IO c) -> IO c
bracket acquire release use = mask (\restore ->
  acquire >>= \a ->
  onException (restore (use a)) (release a) >>= \r ->
  release a >>
  return r)

bracket_ :: IO a -> IO b -> IO c -> IO c
bracket_ before after use = bracket before (const after) (const use)

finally :: IO a -> IO b -> IO a
finally io after = mask (\restore ->
  onException (restore io) after >>= \r ->
  after >>
  return r)

-- Masking

data MaskingState = Unmasked | MaskedInterruptible | MaskedUninterruptible

instance Eq MaskingState where
  a == b = isTrue# (dataToTag# a ==# dataToTag# b)

instance Show MaskingState where
  showsPrec _ Unmasked = showString "Unmasked"
  showsPrec _ MaskedInterruptible = showString "MaskedInterruptible"
  showsPrec _ MaskedUninterruptible = showString "MaskedUninterruptible"

getMaskingState :: IO MaskingState
getMaskingState = IO (\s -> case getMaskingState# s of
  (# s', state #) -> case state of
    0# -> (# s', Unmasked #)
    1# -> (# s', MaskedUninterruptible #)
    _ -> (# s', MaskedInterruptible #))

unsafeUnmask :: IO a -> IO a
unsafeUnmask (IO m) = IO (unmaskAsyncExceptions# m)

-- | Lets asynchronous exceptions in if they would be let in while blocking.
interruptible :: IO a -> IO a
interruptible act = getMaskingState >>= \state -> case state of
  Unmasked -> act
  MaskedInterruptible -> unsafeUnmask act
  MaskedUninterruptible -> act

-- | Runs an action in a state that depends on the present one, and gives it the way back to that.
masking :: (Int# -> State# RealWorld -> State# RealWorld) -> ((forall a. IO a -> IO a) -> IO b) -> IO b
masking enter io = IO (\s -> case getMaskingState# s of
  (# s1, old #) -> case enter old s1 of
    s2 -> case unIO (io (\(IO m) -> IO (inMaskingState# old m))) s2 of
      (# s3, x #) -> case setMaskingState# old s3 of
        s4 -> (# s4, x #))
{-# INLINE masking #-}

mask, uninterruptibleMask :: ((forall a. IO a -> IO a) -> IO b) -> IO b
mask io = masking (\old s -> case old of
  0# -> setMaskingState# 2# s
  _ -> s) io
uninterruptibleMask io = masking (\_ s -> setMaskingState# 1# s) io
{-# INLINE mask #-}
{-# INLINE uninterruptibleMask #-}

mask_, uninterruptibleMask_ :: IO a -> IO a
mask_ io = mask (\_ -> io)
uninterruptibleMask_ io = uninterruptibleMask (\_ -> io)
