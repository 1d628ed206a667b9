-- Files and directories in a temporary one: what each action does, what it says of what is not there, and of the wrong kind.
module Main (main) where

import Control.Exception
import Control.Monad
import Data.List
import Data.Time
import System.Directory
import System.Environment
import System.FilePath
import System.IO
import System.IO.Error

-- | The outcome, without the place that the test is in.
attempt :: Show a => FilePath -> String -> IO a -> IO ()
attempt top name action = do
  r <- try action
  putStrLn (name ++ ": " ++ case r of
    Left e -> "! " ++ without (show (e :: IOException)) ++ kinds e
    Right x -> without (show x))
  where
    without s
      | Just rest <- stripPrefix top s = without ('@' : rest)
    without (c : cs) = c : without cs
    without [] = []
    kinds e = concat [k | (f, k) <- [(isDoesNotExistError, " [missing]"), (isAlreadyExistsError, " [exists]"), (isPermissionError, " [permission]"), (isAlreadyInUseError, " [busy]"), (isIllegalOperation, " [illegal]"), (isUserError, " [user]")], f e]
      ++ maybe "" (\p -> " path " ++ without p) (ioeGetFileName e)

main :: IO ()
main = do
  temporary <- getTemporaryDirectory
  base <- canonicalizePath temporary
  let top = base </> "directories-test-17"
      run :: Show a => String -> IO a -> IO ()
      run = attempt top
      at = (top </>)
  there <- doesPathExist top
  when there (removePathForcibly top)
  here <- getCurrentDirectory
  run "create" (createDirectory top)
  run "create again" (createDirectory top)
  run "create deep" (createDirectory (at "a/b/c"))
  run "create missing" (createDirectoryIfMissing False (at "a"))
  run "create missing again" (createDirectoryIfMissing False (at "a"))
  run "create missing without parents" (createDirectoryIfMissing False (at "x/y"))
  run "create parents" (createDirectoryIfMissing True (at "a/b/c"))
  run "create parents again" (createDirectoryIfMissing True (at "a/b/c/"))
  writeFile (at "a/f") "hello"
  writeFile (at "a/\955") "lambda"
  run "create where a file is" (createDirectoryIfMissing True (at "a/f"))
  run "create below a file" (createDirectoryIfMissing True (at "a/f/g"))
  run "list" (fmap sort (listDirectory (at "a")))
  run "contents" (fmap sort (getDirectoryContents (at "a")))
  run "list a file" (listDirectory (at "a/f"))
  run "list nothing" (listDirectory (at "nothing"))
  run "contents of nothing" (getDirectoryContents (at "nothing"))
  run "exist" (mapM (\p -> (,,) <$> doesFileExist (at p) <*> doesDirectoryExist (at p) <*> doesPathExist (at p)) ["a", "a/f", "nothing", "a/f/g", "a/"])
  run "size" (mapM (getFileSize . at) ["a/f", "a/\955"])
  run "size of nothing" (getFileSize (at "nothing"))
  run "copy" (copyFile (at "a/f") (at "a/g"))
  run "copied" (readFile (at "a/g"))
  run "copy over" (copyFile (at "a/\955") (at "a/g") >> readFile (at "a/g"))
  run "copy nothing" (copyFile (at "nothing") (at "n"))
  run "copy a directory" (copyFile (at "a") (at "n"))
  run "copy into nothing" (copyFile (at "a/f") (at "n/n"))
  run "copy to a directory" (copyFile (at "a/f") (at "a/b"))
  run "rename" (renameFile (at "a/g") (at "a/h"))
  run "rename nothing" (renameFile (at "nothing") (at "n"))
  run "rename a directory as file" (renameFile (at "a/b") (at "n"))
  run "rename file to directory" (renameFile (at "a/f") (at "a/b"))
  run "rename directory" (renameDirectory (at "a/b") (at "a/d"))
  run "rename file as directory" (renameDirectory (at "a/f") (at "n"))
  run "rename directory to nothing" (renameDirectory (at "nothing") (at "n"))
  run "rename path" (renamePath (at "a/d") (at "a/b") >> renamePath (at "a/h") (at "a/i"))
  run "rename path nothing" (renamePath (at "nothing") (at "n"))
  run "listing" (fmap sort (listDirectory (at "a")))
  run "permissions" (mapM (getPermissions . at) ["a/f", "a"])
  run "permissions of nothing" (getPermissions (at "nothing"))
  run "set" (setPermissions (at "a/f") (setOwnerExecutable True (setOwnerReadable True emptyPermissions)) >> fmap executable (getPermissions (at "a/f")))
  run "copy permissions" (copyPermissions (at "a/f") (at "a/i") >> fmap executable (getPermissions (at "a/i")))
  run "set nothing" (setPermissions (at "nothing") emptyPermissions)
  run "setters" (return (setOwnerSearchable True emptyPermissions, setOwnerWritable True emptyPermissions, emptyPermissions < setOwnerReadable True emptyPermissions, readable emptyPermissions))
  run "reset" (setPermissions (at "a/f") (setOwnerReadable True (setOwnerWritable True emptyPermissions)))
  let t = UTCTime (fromGregorian 2001 2 3) 4.5
  run "times" (setModificationTime (at "a/f") t >> setAccessTime (at "a/f") (addUTCTime 1.25 t) >> (,) <$> getModificationTime (at "a/f") <*> getAccessTime (at "a/f"))
  run "early time" (setModificationTime (at "a/f") (UTCTime (fromGregorian 1969 12 31) 86399.75) >> getModificationTime (at "a/f"))
  run "time of nothing" (getModificationTime (at "nothing"))
  run "set time of nothing" (setModificationTime (at "nothing") t)
  run "copy all" (setModificationTime (at "a/f") t >> copyFileWithMetadata (at "a/f") (at "a/k") >> (,) <$> getModificationTime (at "a/k") <*> getPermissions (at "a/k"))
  run "link" (createFileLink "f" (at "a/l") >> createDirectoryLink "b" (at "a/lb") >> createFileLink "none" (at "a/dangling"))
  run "link again" (createFileLink "f" (at "a/l"))
  run "links" (mapM (\p -> (,) <$> pathIsSymbolicLink (at p) <*> doesPathExist (at p)) ["a/l", "a/lb", "a/f", "a/dangling"])
  run "target" (mapM (getSymbolicLinkTarget . at) ["a/l", "a/lb", "a/dangling"])
  run "target of a file" (getSymbolicLinkTarget (at "a/f"))
  run "is nothing a link" (pathIsSymbolicLink (at "nothing"))
  run "canonical" (mapM (canonicalizePath . at) ["a/lb/../l", "a/./b//c/", "nothing/../a", "a/l/x", "a/dangling", "a/lb/c/q"])
  run "remove link as file" (removeFile (at "a/lb"))
  run "directory link again" (createDirectoryLink "b" (at "a/lb") >> removeDirectoryLink (at "a/lb"))
  run "remove a directory as file" (removeFile (at "a/b"))
  run "remove nothing" (removeFile (at "nothing"))
  run "remove a full directory" (removeDirectory (at "a"))
  run "remove file as directory" (removeDirectory (at "a/f"))
  run "remove no directory" (removeDirectory (at "nothing"))
  run "remove" (removeDirectory (at "a/b/c") >> removeFile (at "a/k") >> fmap sort (listDirectory (at "a")))
  run "recursive on a file" (removeDirectoryRecursive (at "a/f"))
  run "recursive on nothing" (removeDirectoryRecursive (at "nothing"))
  run "recursive on a link" (createDirectoryLink "b" (at "a/lb") >> removeDirectoryRecursive (at "a/lb"))
  run "forcibly nothing" (removePathForcibly (at "nothing"))
  run "current" (withCurrentDirectory (at "a") ((,,,) <$> getCurrentDirectory <*> makeAbsolute "x/../y/." <*> makeRelativeToCurrentDirectory (at "a/q/r") <*> makeAbsolute "/z//w"))
  run "back" (fmap (== here) getCurrentDirectory)
  run "current nothing" (setCurrentDirectory (at "nothing"))
  run "current file" (setCurrentDirectory (at "a/f"))
  run "find file" (findFile [at "nothing", top, at "a"] "f")
  run "find files" (findFiles [top, at "a", at "a"] "f")
  run "find absolute" (findFile [] (at "a/f"))
  run "find with" (findFilesWith (fmap (== 5) . getFileSize) [at "a"] "f")
  run "find none" (findFile [top] "f")
  writeFile (at "tool") "#!/bin/sh\n" >> getPermissions (at "tool") >>= setPermissions (at "tool") . setOwnerExecutable True
  run "find in directories" (findExecutablesInDirectories [top, at "a"] "tool" >>= \xs -> findExecutablesInDirectories [at "a"] "f" >>= \ys -> return (xs, ys))
  setEnv "PATH" (at "a" ++ ":" ++ top)
  run "find executable" ((,,) <$> findExecutable "tool" <*> findExecutables "f" <*> findExecutable "none")
  run "find absolute executable" (findExecutable (at "tool"))
  setEnv "HOME" (at "home")
  mapM_ unsetEnv ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_DIRS", "XDG_CONFIG_DIRS", "TMPDIR"]
  run "home" ((,,,) <$> getHomeDirectory <*> getUserDocumentsDirectory <*> getAppUserDataDirectory "app" <*> getTemporaryDirectory)
  run "xdg" (mapM (\d -> getXdgDirectory d "app/x") [XdgData, XdgConfig, XdgCache])
  run "xdg lists" (mapM getXdgDirectoryList [XdgDataDirs, XdgConfigDirs])
  setEnv "XDG_DATA_HOME" (at "data") >> setEnv "XDG_CONFIG_HOME" "relative" >> setEnv "XDG_DATA_DIRS" "/one:two:/three" >> setEnv "TMPDIR" (at "tmp")
  run "xdg set" ((,,,) <$> getXdgDirectory XdgData "" <*> getXdgDirectory XdgConfig "c" <*> getXdgDirectoryList XdgDataDirs <*> getTemporaryDirectory)
  print (exeExtension, [XdgData ..], [XdgDataDirs ..], read "Permissions {readable = True, writable = False, executable = True, searchable = False}" :: Permissions)
  run "forcibly" (setPermissions (at "a") emptyPermissions >> removePathForcibly top >> doesPathExist top)
  hFlush stdout
