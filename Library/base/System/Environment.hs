{-# LANGUAGE MagicHash, UnboxedTuples, UnliftedFFITypes, NoImplicitPrelude #-}
-- | The program's arguments, name and environment.
module System.Environment
  ( getArgs, getProgName, getExecutablePath, getEnv, lookupEnv, setEnv, unsetEnv
  , withArgs, withProgName, getEnvironment
  ) where

import Foreign.C.String (CString)
import qualified Foreign.C.String as C
import Foreign.Marshal.Array (withArrayLen)
import Foreign.Marshal.Utils (withMany)
import GHC.Base
import GHC.IO
import GHC.IO.Bytes
import GHC.IO.Exception
import GHC.List
import GHC.Num
import GHC.Ptr

-- | The text at an address, which may be null.
textAt :: Ptr a -> Maybe String
textAt p@(Ptr a)
  | p == nullPtr = Nothing
  | otherwise = Just (peekCString a)

getArgs :: IO [String]
getArgs = c_argCount >>= \n -> go (n - 1) []
  where
    go i acc
      | i < 0 = return acc
      | otherwise = c_arg i >>= \(Ptr a) -> copied a >>= \s -> go (i - 1) (s : acc)

-- | The text, evaluated at once: the memory may change.
copied :: Addr# -> IO String
copied a = case peekCString a of s -> force s >> return s
  where
    force [] = return ()
    force (_ : cs) = force cs

getProgName :: IO String
getProgName = c_progName >>= \(Ptr a) -> copied a

getExecutablePath :: IO FilePath
getExecutablePath = c_executablePath >>= \p -> case textAt p of
  Just s -> return s
  Nothing -> ioError (IOError Nothing NoSuchThing "getExecutablePath" "unknown" Nothing Nothing)

lookupEnv :: String -> IO (Maybe String)
lookupEnv name = encodeCString name >>= \(Bytes n) -> c_getenv n >>= \p@(Ptr a) ->
  if p == nullPtr then return Nothing else fmap Just (copied a)

getEnv :: String -> IO String
getEnv name = lookupEnv name >>= \r -> case r of
  Just value -> return value
  Nothing -> ioError (IOError Nothing NoSuchThing "getEnv" "no environment variable" Nothing (Just name))

-- | An empty value removes the variable.
setEnv :: String -> String -> IO ()
setEnv name value
  | null key = invalid "setEnv" ""
  | '=' `elem` key = invalid "setEnv" ""
  | null text = unsetEnv name
  | otherwise = encodeCString key >>= \(Bytes k) -> encodeCString text >>= \(Bytes v) ->
      c_setenv k v >>= \_ -> return ()
  where
    key = takeWhile (/= '\0') name
    text = takeWhile (/= '\0') value

unsetEnv :: String -> IO ()
unsetEnv name
  | null name || '=' `elem` name = invalid "unsetEnv" "Invalid argument"
  | otherwise = encodeCString name >>= \(Bytes k) -> c_unsetenv k >>= \_ -> return ()

invalid :: String -> String -> IO a
invalid function text = ioError (IOError Nothing InvalidArgument function text Nothing Nothing)

getEnvironment :: IO [(String, String)]
getEnvironment = go 0
  where
    go i = c_environment i >>= \p@(Ptr a) ->
      if p == nullPtr
        then return []
        else copied a >>= \s -> fmap (entry s :) (go (i + 1))
    entry s = case break (== '=') s of
      (name, '=' : value) -> (name, value)
      (name, _) -> (name, "")

-- | Runs the action with other arguments, and brings the old ones back.
withArgs :: [String] -> IO a -> IO a
withArgs args action = getArgs >>= \old -> bracket_ (setArgs args) (setArgs old) action

setArgs :: [String] -> IO ()
setArgs args = withMany C.withCString args (\ps -> withArrayLen ps (\n p -> c_setArgs n p))

withProgName :: String -> IO a -> IO a
withProgName name action = getProgName >>= \old -> bracket_ (setName name) (setName old) action
  where setName s = C.withCString s c_setProgName

foreign import ccall unsafe "hy_arg_count" c_argCount :: IO Int
foreign import ccall unsafe "hy_arg" c_arg :: Int -> IO (Ptr ())
foreign import ccall unsafe "hy_prog_name" c_progName :: IO (Ptr ())
foreign import ccall unsafe "hy_set_args" c_setArgs :: Int -> Ptr CString -> IO ()
foreign import ccall unsafe "hy_set_prog_name" c_setProgName :: CString -> IO ()
foreign import ccall unsafe "hy_executable_path" c_executablePath :: IO (Ptr ())
foreign import ccall unsafe "hy_getenv" c_getenv :: ByteArray# -> IO (Ptr ())
foreign import ccall unsafe "hy_setenv" c_setenv :: ByteArray# -> ByteArray# -> IO Int
foreign import ccall unsafe "hy_unsetenv" c_unsetenv :: ByteArray# -> IO Int
foreign import ccall unsafe "hy_environment" c_environment :: Int -> IO (Ptr ())
