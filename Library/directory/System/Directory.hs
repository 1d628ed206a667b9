-- | Files and directories: making, listing, moving, removing, and what is known of them.
module System.Directory
  ( createDirectory, createDirectoryIfMissing, removeDirectory, removeDirectoryRecursive, removePathForcibly
  , renameDirectory, listDirectory, getDirectoryContents
  , getCurrentDirectory, setCurrentDirectory, withCurrentDirectory
  , getHomeDirectory, XdgDirectory(..), getXdgDirectory, XdgDirectoryList(..), getXdgDirectoryList
  , getAppUserDataDirectory, getUserDocumentsDirectory, getTemporaryDirectory
  , removeFile, renameFile, renamePath, copyFile, copyFileWithMetadata, getFileSize
  , canonicalizePath, makeAbsolute, makeRelativeToCurrentDirectory
  , doesPathExist, doesFileExist, doesDirectoryExist
  , findExecutable, findExecutables, findExecutablesInDirectories, findFile, findFiles, findFileWith, findFilesWith, exeExtension
  , createFileLink, createDirectoryLink, removeDirectoryLink, pathIsSymbolicLink, isSymbolicLink, getSymbolicLinkTarget
  , Permissions, emptyPermissions, readable, writable, executable, searchable
  , setOwnerReadable, setOwnerWritable, setOwnerExecutable, setOwnerSearchable
  , getPermissions, setPermissions, copyPermissions
  , getAccessTime, getModificationTime, setAccessTime, setModificationTime
  ) where

import Control.Exception
import Control.Monad
import Data.Bits
import Data.Maybe
import Data.Time.Clock (UTCTime)
import Data.Time.Clock.POSIX
import Foreign.Marshal.Alloc (allocaBytes)
import GHC.IO.Exception (IOErrorType(..))
import System.Directory.Calls
import System.Directory.Paths
import System.FilePath
import System.IO
import System.IO.Error

-- Making

createDirectory :: FilePath -> IO ()
createDirectory = makeDirectory

-- | The flag makes the directories above it too.
createDirectoryIfMissing :: Bool -> FilePath -> IO ()
createDirectoryIfMissing parents path
  | parents = upwards (reverse (scanl1 (</>) (splitDirectories (normalise path))))
  | otherwise = make path ioError
  where
    upwards (d : above@(_ : _)) = make d (\_ -> upwards above >> make d ioError)
    upwards ds = mapM_ (\d -> make d ioError) ds
    make d ifMissing = do
      result <- tryIOError (createDirectory d)
      case result of
        Right () -> return ()
        Left e
          | isDoesNotExistError e -> ifMissing e
          -- A directory that is there may also look as if it could not be made.
          | isAlreadyExistsError e || isPermissionError e || isAlreadyInUseError e -> do
              there <- doesDirectoryExist d
              unless there (ioError e)
          | otherwise -> ioError e

-- Removing

removeDirectory, removeFile :: FilePath -> IO ()
removeDirectory = removeEmptyDirectory
removeFile = removeLink

-- | Of links, the links.
removeDirectoryRecursive :: FilePath -> IO ()
removeDirectoryRecursive path = at "removeDirectoryRecursive" $ do
  status <- linkStatus path
  case statusKind status of
    Directory -> removeContents path >> removeDirectory path
    _ -> wrongKind "not a directory" path

removeContents :: FilePath -> IO ()
removeContents path = listDirectory path >>= mapM_ (remove . (path </>))
  where
    remove p = do
      status <- linkStatus p
      case statusKind status of
        Directory -> removeContents p >> removeDirectory p
        _ -> removeFile p

-- | Also what may not be read or written; what is not there is no error.
removePathForcibly :: FilePath -> IO ()
removePathForcibly path = at "removePathForcibly" (ignoringMissing (do
  status <- linkStatus path
  case statusKind status of
    Directory -> do
      _ <- tryIOError (changeMode path (statusMode status .|. 0o700))
      names <- tryIOError (listDirectory path)
      mapM_ (removePathForcibly . (path </>)) (either (const []) id names)
      removeDirectory path
    _ -> removeFile path))
  where ignoringMissing action = catchIOError action (\e -> unless (isDoesNotExistError e) (ioError e))

-- | The error of a path that is of another kind than is asked for.
wrongKind :: String -> FilePath -> IO a
wrongKind text path = ioError (ioeSetErrorString (mkIOError InappropriateType "" Nothing (Just path)) text)

-- Moving

renamePath :: FilePath -> FilePath -> IO ()
renamePath from to = at "renamePath" (rename from to)

renameFile :: FilePath -> FilePath -> IO ()
renameFile from to = at "renameFile" (refuse from >> catchIOError (renamePath from to) (\e -> refuse to >> ioError e))
  where
    refuse path = do
      directory <- isOfKind linkStatus Directory path
      when directory (wrongKind "is a directory" path)

renameDirectory :: FilePath -> FilePath -> IO ()
renameDirectory from to = at "renameDirectory" $ do
  status <- at "pathIsDirectory" (fileStatus from)
  unless (statusKind status == Directory) (at "renameDirectory" (wrongKind "not a directory" from))
  renamePath from to

-- | With its permissions. Others see the old file or the new one, not a part.
copyFile :: FilePath -> FilePath -> IO ()
copyFile from to = at "copyFile" (replacing from to (\_ -> void (tryIOError (copyPermissions from to))))

-- | With its permissions and times.
copyFileWithMetadata :: FilePath -> FilePath -> IO ()
copyFileWithMetadata from to = at "copyFileWithMetadata" (replacing from to (\_ -> do
  status <- fileStatus from
  void (tryIOError (changeMode to (statusMode status)))
  setTimes to (Just (accessTime status)) (Just (modificationTime status))))

replacing :: FilePath -> FilePath -> (FilePath -> IO ()) -> IO ()
replacing from to finish = at "atomicCopyFileContents" $ at "withReplacementFile" $ do
  (temporary, out) <- openBinaryTempFile (takeDirectory to) ".copyFile.tmp"
  let undo = hClose out >> void (tryIOError (removeFile temporary))
  (do at "copyFileToHandle" (bracket (openBinaryFile from ReadMode) hClose (\i -> copyTo i out))
      hClose out
      renameFile temporary to) `onException` undo
  finish to

copyTo :: Handle -> Handle -> IO ()
copyTo i o = allocaBytes size go
  where
    size = 65536
    go buffer = do
      n <- hGetBuf i buffer size
      when (n > 0) (hPutBuf o buffer n >> go buffer)

-- Listing

-- | All but @.@ and @..@.
listDirectory :: FilePath -> IO [FilePath]
listDirectory path = fmap (filter (`notElem` [".", ".."])) (getDirectoryContents path)

getDirectoryContents :: FilePath -> IO [FilePath]
getDirectoryContents path = at "getDirectoryContents" (entries path)

getFileSize :: FilePath -> IO Integer
getFileSize path = at "getFileSize" (fmap statusSize (fileStatus path))

-- | False, too, where it cannot be found out.
isOfKind :: (FilePath -> IO Status) -> Kind -> FilePath -> IO Bool
isOfKind status kind path = fmap (either (const False) ((== kind) . statusKind)) (tryIOError (status path))

doesPathExist, doesFileExist, doesDirectoryExist :: FilePath -> IO Bool
doesPathExist path = fmap (either (const False) (const True)) (tryIOError (fileStatus path))
doesFileExist = isOfKind fileStatus Other
doesDirectoryExist = isOfKind fileStatus Directory

-- Links

createFileLink, createDirectoryLink :: FilePath -> FilePath -> IO ()
createFileLink target path = at "createFileLink" (makeLink target path)
createDirectoryLink target path = at "createDirectoryLink" (makeLink target path)

removeDirectoryLink :: FilePath -> IO ()
removeDirectoryLink path = at "removeDirectoryLink" (removeLink path)

pathIsSymbolicLink, isSymbolicLink :: FilePath -> IO Bool
pathIsSymbolicLink path = at "pathIsSymbolicLink" (fmap ((== Link) . statusKind) (linkStatus path))
isSymbolicLink = pathIsSymbolicLink
{-# DEPRECATED isSymbolicLink "Use 'pathIsSymbolicLink' instead" #-}

getSymbolicLinkTarget :: FilePath -> IO FilePath
getSymbolicLinkTarget path = at "getSymbolicLinkTarget" (readLink path)

-- Finding

-- | What programs' names end in.
exeExtension :: String
exeExtension = ""

findExecutable :: String -> IO (Maybe FilePath)
findExecutable name = fmap listToMaybe (findExecutables name)

findExecutables :: String -> IO [FilePath]
findExecutables name = getSearchPath >>= \path -> findExecutablesInDirectories path name

findExecutablesInDirectories :: [FilePath] -> String -> IO [FilePath]
findExecutablesInDirectories path = findFilesWith (fmap executable . getPermissions) path

findFile :: [FilePath] -> String -> IO (Maybe FilePath)
findFile = findFileWith (const (return True))

findFiles :: [FilePath] -> String -> IO [FilePath]
findFiles = findFilesWith (const (return True))

findFileWith :: (FilePath -> IO Bool) -> [FilePath] -> String -> IO (Maybe FilePath)
findFileWith ok directories name = go (candidates directories name)
  where
    go [] = return Nothing
    go (p : ps) = matches ok p >>= \found -> if found then return (Just p) else go ps

findFilesWith :: (FilePath -> IO Bool) -> [FilePath] -> String -> IO [FilePath]
findFilesWith ok directories name = filterM (matches ok) (candidates directories name)

candidates :: [FilePath] -> String -> [FilePath]
candidates directories name
  | isRelative name = map (</> name) directories
  | otherwise = [name]

matches :: (FilePath -> IO Bool) -> FilePath -> IO Bool
matches ok path = doesFileExist path >>= \there -> if there then ok path else return False

-- Permissions

-- | What the owner may do.
data Permissions = Permissions { readable, writable, executable, searchable :: Bool }
  deriving (Eq, Ord, Read, Show)

emptyPermissions :: Permissions
emptyPermissions = Permissions False False False False

setOwnerReadable, setOwnerWritable, setOwnerExecutable, setOwnerSearchable :: Bool -> Permissions -> Permissions
setOwnerReadable b p = p { readable = b }
setOwnerWritable b p = p { writable = b }
setOwnerExecutable b p = p { executable = b }
setOwnerSearchable b p = p { searchable = b }

getPermissions :: FilePath -> IO Permissions
getPermissions path = at "getPermissions" $ do
  status <- fileStatus path
  let directory = statusKind status == Directory
  r <- access path 4
  w <- access path 2
  x <- access path 1
  return (Permissions r w (x && not directory) (x && directory))

setPermissions :: FilePath -> Permissions -> IO ()
setPermissions path (Permissions r w x s) = at "setPermissions" $ do
  status <- fileStatus path
  changeMode path (set r 0o400 (set w 0o200 (set (x || s) 0o100 (statusMode status))))
  where
    set True bits mode = mode .|. bits
    set False bits mode = mode .&. complement bits

copyPermissions :: FilePath -> FilePath -> IO ()
copyPermissions from to = at "copyPermissions" (fileStatus from >>= changeMode to . statusMode)

-- Times

getAccessTime, getModificationTime :: FilePath -> IO UTCTime
getAccessTime path = at "getAccessTime" (fmap (posixSecondsToUTCTime . accessTime) (fileStatus path))
getModificationTime path = at "getModificationTime" (fmap (posixSecondsToUTCTime . modificationTime) (fileStatus path))

setAccessTime, setModificationTime :: FilePath -> UTCTime -> IO ()
setAccessTime path t = at "setAccessTime" (setTimes path (Just (utcTimeToPOSIXSeconds t)) Nothing)
setModificationTime path t = at "setModificationTime" (setTimes path Nothing (Just (utcTimeToPOSIXSeconds t)))
