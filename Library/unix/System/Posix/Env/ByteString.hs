-- | The environment as bytes.
module System.Posix.Env.ByteString
  ( getEnv, getEnvDefault, getEnvironmentPrim, getEnvironment, setEnvironment, putEnv, setEnv, unsetEnv, clearEnv, getArgs
  ) where

import Control.Monad
import Data.ByteString (ByteString)
import qualified Data.ByteString as B
import qualified Data.ByteString.Char8 as C
import Data.Maybe (fromMaybe)
import Foreign.C
import Foreign.Marshal.Array
import Foreign.Ptr
import Foreign.Storable
import qualified System.Environment
import System.Posix.Env (clearEnv)
import System.Posix.Internals (withFilePath)

getEnv :: ByteString -> IO (Maybe ByteString)
getEnv name = B.useAsCString name c_getenv >>= \p -> if p == nullPtr then return Nothing else Just <$> B.packCString p

getEnvDefault :: ByteString -> ByteString -> IO ByteString
getEnvDefault name value = fromMaybe value <$> getEnv name

getEnvironmentPrim :: IO [ByteString]
getEnvironmentPrim = peek c_environ >>= \p -> if p == nullPtr then return [] else peekArray0 nullPtr p >>= mapM B.packCString

getEnvironment :: IO [(ByteString, ByteString)]
getEnvironment = map (fmap (B.drop 1) . C.break (== '=')) <$> getEnvironmentPrim

setEnvironment :: [(ByteString, ByteString)] -> IO ()
setEnvironment variables = clearEnv >> forM_ variables (\(name, value) -> setEnv name value True)

putEnv :: ByteString -> IO ()
putEnv text = setEnv name (B.drop 1 value) True
  where (name, value) = C.break (== '=') text

setEnv :: ByteString -> ByteString -> Bool -> IO ()
setEnv name value overwrite = B.useAsCString name $ \n -> B.useAsCString value $ \v ->
  throwErrnoIfMinus1_ "setEnv" (c_setenv n v (if overwrite then 1 else 0))

unsetEnv :: ByteString -> IO ()
unsetEnv name = B.useAsCString name (throwErrnoIfMinus1_ "unsetEnv" . c_unsetenv)

-- | The program's arguments.
getArgs :: IO [ByteString]
getArgs = System.Environment.getArgs >>= mapM (\text -> withFilePath text B.packCString)

foreign import ccall unsafe "getenv" c_getenv :: CString -> IO CString
foreign import ccall unsafe "setenv" c_setenv :: CString -> CString -> CInt -> IO CInt
foreign import ccall unsafe "unsetenv" c_unsetenv :: CString -> IO CInt
foreign import ccall "&environ" c_environ :: Ptr (Ptr CString)
