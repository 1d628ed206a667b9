-- | Paths made absolute, followed through links, and searched for.
module System.Directory.Paths
  ( makeAbsolute, canonicalizePath, makeRelativeToCurrentDirectory, getCurrentDirectory, setCurrentDirectory
  , withCurrentDirectory
  , getHomeDirectory, getAppUserDataDirectory, getUserDocumentsDirectory, getTemporaryDirectory
  , XdgDirectory(..), XdgDirectoryList(..), getXdgDirectory, getXdgDirectoryList
  ) where

import Control.Exception
import Data.Maybe
import System.Directory.Calls
import System.Environment
import System.FilePath
import System.IO.Error

getCurrentDirectory :: IO FilePath
getCurrentDirectory = at "getCurrentDirectory" currentDirectory

setCurrentDirectory :: FilePath -> IO ()
setCurrentDirectory = changeDirectory

withCurrentDirectory :: FilePath -> IO a -> IO a
withCurrentDirectory path action =
  bracket getCurrentDirectory setCurrentDirectory (\_ -> setCurrentDirectory path >> action)

makeAbsolute :: FilePath -> IO FilePath
makeAbsolute path = fmap (sameEnd . normalise) (at "makeAbsolute" (absolute path))
  where
    sameEnd
      | hasTrailingPathSeparator path = addTrailingPathSeparator
      | otherwise = dropTrailingPathSeparator

absolute :: FilePath -> IO FilePath
absolute path
  | isRelative path = fmap (</> path) currentDirectory
  | otherwise = return path

makeRelativeToCurrentDirectory :: FilePath -> IO FilePath
makeRelativeToCurrentDirectory path = fmap (`makeRelative` path) getCurrentDirectory

-- | An absolute path without links; the part that does not exist stays as it is written.
canonicalizePath :: FilePath -> IO FilePath
canonicalizePath path = at "canonicalizePath" (fmap (dropTrailingPathSeparator . normalise) (absolute path >>= follow limit))
  where
    limit = 64 :: Int
    follow n p = longest n (splitDirectories (normalise p)) []
    -- The components before exist or may exist; those behind do not.
    longest n before behind = do
      found <- realPath (joinPath before)
      case found of
        Just real -> case behind of
          [] -> return real
          link : rest -> do
            target <- tryIOError (readLink (real </> link))
            case target of
              Right t | n > 0 -> follow (n - 1) (real </> t </> joinPath rest)
              _ -> return (real </> joinPath behind)
        Nothing | length before > 1 -> longest n (init before) (last before : behind)
                | otherwise -> return (joinPath (before ++ behind))

-- Places of the user

getHomeDirectory :: IO FilePath
getHomeDirectory = at "getHomeDirectory" $ do
  home <- lookupEnv "HOME"
  case home of
    Just path -> return path
    Nothing -> homeOfUser >>= maybe (ioError (mkIOError doesNotExistErrorType "" Nothing Nothing)) return

getAppUserDataDirectory :: FilePath -> IO FilePath
getAppUserDataDirectory name = at "getAppUserDataDirectory" (fmap (</> ('.' : name)) getHomeDirectory)

getUserDocumentsDirectory :: IO FilePath
getUserDocumentsDirectory = at "getUserDocumentsDirectory" getHomeDirectory

getTemporaryDirectory :: IO FilePath
getTemporaryDirectory = fmap (fromMaybe "/tmp") (lookupEnv "TMPDIR")

data XdgDirectory = XdgData | XdgConfig | XdgCache
  deriving (Bounded, Enum, Eq, Ord, Read, Show)

data XdgDirectoryList = XdgDataDirs | XdgConfigDirs
  deriving (Bounded, Enum, Eq, Ord, Read, Show)

-- | A path in the directory that the environment names, if it is absolute, or the usual one.
getXdgDirectory :: XdgDirectory -> FilePath -> IO FilePath
getXdgDirectory kind path = at "getXdgDirectory" $ do
  named <- lookupEnv variable
  directory <- case named of
    Just d | isAbsolute d -> return d
    _ -> fmap (</> usual) getHomeDirectory
  return (if null path then directory else normalise (directory </> path))
  where
    (variable, usual) = case kind of
      XdgData -> ("XDG_DATA_HOME", ".local/share")
      XdgConfig -> ("XDG_CONFIG_HOME", ".config")
      XdgCache -> ("XDG_CACHE_HOME", ".cache")

getXdgDirectoryList :: XdgDirectoryList -> IO [FilePath]
getXdgDirectoryList kind = fmap (maybe usual splitSearchPath) (lookupEnv variable)
  where
    (variable, usual) = case kind of
      XdgDataDirs -> ("XDG_DATA_DIRS", ["/usr/local/share/", "/usr/share/"])
      XdgConfigDirs -> ("XDG_CONFIG_DIRS", ["/etc/xdg"])
