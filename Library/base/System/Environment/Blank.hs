{-# LANGUAGE MagicHash, UnliftedFFITypes #-}
-- | The environment, with variables that may be empty.
module System.Environment.Blank
  ( module System.Environment, getEnv, getEnvDefault, setEnv, unsetEnv
  ) where

import Control.Monad (when)
import Data.Maybe (fromMaybe, isJust)
import GHC.Base (ByteArray#)
import GHC.IO.Bytes (Bytes(..), encodeCString)
import GHC.IO.Exception (IOException(..), IOErrorType(..))
import System.Environment
  ( getArgs, getEnvironment, getExecutablePath, getProgName, lookupEnv, withArgs, withProgName )
import qualified System.Environment as Environment

getEnv :: String -> IO (Maybe String)
getEnv = lookupEnv

getEnvDefault :: String -> String -> IO String
getEnvDefault name fallback = fmap (fromMaybe fallback) (getEnv name)

-- | The last argument says whether a variable that is there is overwritten.
setEnv :: String -> String -> Bool -> IO ()
setEnv name value overwrite
  | null key || '=' `elem` key = ioError (IOError Nothing InvalidArgument "setEnv" "Invalid argument" Nothing Nothing)
  | otherwise = do
      old <- getEnv key
      when (overwrite || not (isJust old)) $ do
        Bytes k <- encodeCString key
        Bytes v <- encodeCString (takeWhile (/= '\0') value)
        _ <- c_setenv k v
        return ()
  where key = takeWhile (/= '\0') name

unsetEnv :: String -> IO ()
unsetEnv = Environment.unsetEnv

foreign import ccall unsafe "hy_setenv" c_setenv :: ByteArray# -> ByteArray# -> IO Int
