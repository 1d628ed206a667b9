-- | The environment, as C has it.
module System.Posix.Env
  ( getEnv, getEnvDefault, getEnvironmentPrim, getEnvironment, setEnvironment, putEnv, setEnv, unsetEnv, clearEnv ) where

import Control.Monad
import Data.Maybe (fromMaybe)
import Foreign.C
import Foreign.Marshal.Array
import Foreign.Ptr
import Foreign.Storable
import System.Posix.Internals (newFilePath, peekFilePath, withFilePath)

getEnv :: String -> IO (Maybe String)
getEnv name = withFilePath name c_getenv >>= \p -> if p == nullPtr then return Nothing else Just <$> peekFilePath p

getEnvDefault :: String -> String -> IO String
getEnvDefault name value = fromMaybe value <$> getEnv name

-- | @NAME=value@ of each variable.
getEnvironmentPrim :: IO [String]
getEnvironmentPrim = peek c_environ >>= \p -> if p == nullPtr then return [] else peekArray0 nullPtr p >>= mapM peekFilePath

getEnvironment :: IO [(String, String)]
getEnvironment = map (divided . break (== '=')) <$> getEnvironmentPrim
  where
    divided (name, '=' : value) = (name, value)
    divided (name, _) = (name, "")

setEnvironment :: [(String, String)] -> IO ()
setEnvironment variables = clearEnv >> forM_ variables (\(name, value) -> setEnv name value True)

-- | Sets a variable from @NAME=value@.
putEnv :: String -> IO ()
putEnv text = newFilePath text >>= throwErrnoIfMinus1_ "putenv" . c_putenv

-- | Sets a variable, if it was not there or may be overwritten.
setEnv :: String -> String -> Bool -> IO ()
setEnv name value overwrite = withFilePath name $ \n -> withFilePath value $ \v ->
  throwErrnoIfMinus1_ "setEnv" (c_setenv n v (if overwrite then 1 else 0))

unsetEnv :: String -> IO ()
unsetEnv name = withFilePath name (throwErrnoIfMinus1_ "unsetEnv" . c_unsetenv)

clearEnv :: IO ()
clearEnv = void c_clearenv

foreign import ccall unsafe "getenv" c_getenv :: CString -> IO CString
foreign import ccall unsafe "putenv" c_putenv :: CString -> IO CInt
foreign import ccall unsafe "setenv" c_setenv :: CString -> CString -> CInt -> IO CInt
foreign import ccall unsafe "unsetenv" c_unsetenv :: CString -> IO CInt
foreign import ccall unsafe "clearenv" c_clearenv :: IO CInt
foreign import ccall "&environ" c_environ :: Ptr (Ptr CString)
