{-# LANGUAGE NoImplicitPrelude #-}
-- | C's error numbers.
module Foreign.C.Error
  ( Errno(..), eOK, isValidErrno, getErrno, resetErrno, errnoToIOError, throwErrno
  , throwErrnoIf, throwErrnoIf_, throwErrnoIfMinus1, throwErrnoIfMinus1_, throwErrnoIfNull
  ) where

import Data.Functor (void)
import Foreign.C.Types
import GHC.Base
import GHC.IO
import GHC.IO.Exception
import GHC.IO.Handle.Internals (systemError)
import GHC.IO.Handle.Types
import GHC.Num
import GHC.Ptr
import GHC.Real

newtype Errno = Errno CInt

instance Eq Errno where
  Errno a == Errno b = isValidErrno (Errno a) && a == b

eOK :: Errno
eOK = Errno 0

isValidErrno :: Errno -> Bool
isValidErrno (Errno n) = n /= -1

getErrno :: IO Errno
getErrno = fmap (\n -> Errno (fromIntegral n)) c_errno

resetErrno :: IO ()
resetErrno = c_setErrno 0

-- | Location, error number, handle, path.
errnoToIOError :: String -> Errno -> Maybe Handle -> Maybe String -> IOError
errnoToIOError place (Errno n) h path = unsafePerformIO (systemError h path place (fromIntegral n))

throwErrno :: String -> IO a
throwErrno place = getErrno >>= \e -> ioError (errnoToIOError place e Nothing Nothing)

throwErrnoIf :: (a -> Bool) -> String -> IO a -> IO a
throwErrnoIf bad place act = act >>= \r -> if bad r then throwErrno place else return r

throwErrnoIf_ :: (a -> Bool) -> String -> IO a -> IO ()
throwErrnoIf_ bad place act = void (throwErrnoIf bad place act)

throwErrnoIfMinus1 :: (Eq a, Num a) => String -> IO a -> IO a
throwErrnoIfMinus1 = throwErrnoIf (\r -> r == -1)

throwErrnoIfMinus1_ :: (Eq a, Num a) => String -> IO a -> IO ()
throwErrnoIfMinus1_ = throwErrnoIf_ (\r -> r == -1)

throwErrnoIfNull :: String -> IO (Ptr a) -> IO (Ptr a)
throwErrnoIfNull = throwErrnoIf (\p -> p == nullPtr)

foreign import ccall unsafe "hy_errno" c_errno :: IO Int
foreign import ccall unsafe "hy_set_errno" c_setErrno :: Int -> IO ()
