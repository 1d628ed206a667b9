-- | Paths of files as text: their directories, names and extensions. Nothing here looks at a file system.
module System.FilePath.Posix
  ( FilePath
  , pathSeparator, pathSeparators, isPathSeparator, searchPathSeparator, isSearchPathSeparator, extSeparator, isExtSeparator
  , getSearchPath, splitSearchPath
  , splitExtension, takeExtension, replaceExtension, (-<.>), dropExtension, addExtension, hasExtension, (<.>)
  , splitExtensions, dropExtensions, takeExtensions, replaceExtensions, isExtensionOf, stripExtension
  , splitFileName, takeFileName, replaceFileName, dropFileName, takeBaseName, replaceBaseName
  , takeDirectory, replaceDirectory, combine, (</>), splitPath, joinPath, splitDirectories
  , splitDrive, joinDrive, takeDrive, hasDrive, dropDrive, isDrive
  , hasTrailingPathSeparator, addTrailingPathSeparator, dropTrailingPathSeparator
  , normalise, equalFilePath, makeRelative, isRelative, isAbsolute, isValid, makeValid
  ) where

import Data.List (dropWhileEnd, isSuffixOf, stripPrefix)
import System.Environment (getEnv)

infixr 7 <.>, -<.>
infixr 5 </>

pathSeparator, searchPathSeparator, extSeparator :: Char
pathSeparator = '/'
searchPathSeparator = ':'
extSeparator = '.'

pathSeparators :: [Char]
pathSeparators = [pathSeparator]

isPathSeparator, isSearchPathSeparator, isExtSeparator :: Char -> Bool
isPathSeparator = (== pathSeparator)
isSearchPathSeparator = (== searchPathSeparator)
isExtSeparator = (== extSeparator)

-- | The directories of a search path; an empty one is the current directory.
splitSearchPath :: String -> [FilePath]
splitSearchPath text = case break isSearchPathSeparator text of
  (first, rest) -> (if null first then "." else first) : (case rest of
    [] -> []
    _ : others -> splitSearchPath others)

getSearchPath :: IO [FilePath]
getSearchPath = splitSearchPath <$> getEnv "PATH"

-- | What ends at the last character that satisfies, and the rest.
breakLast :: (a -> Bool) -> [a] -> ([a], [a])
breakLast p xs = case break p (reverse xs) of (after, before) -> (reverse before, reverse after)

-- | All up to the last separator, and the name after it.
directoryAndName :: FilePath -> (String, String)
directoryAndName = breakLast isPathSeparator

-- Extensions

-- | The extension begins at the last dot of the name, and has it.
splitExtension :: FilePath -> (String, String)
splitExtension path = case breakLast isExtSeparator name of
  ("", _) -> (path, "")
  (stem, extension) -> (directory ++ init stem, extSeparator : extension)
  where (directory, name) = directoryAndName path

takeExtension, dropExtension :: FilePath -> String
takeExtension = snd . splitExtension
dropExtension = fst . splitExtension

(-<.>), replaceExtension, (<.>), addExtension :: FilePath -> String -> FilePath
(-<.>) = replaceExtension
replaceExtension path extension = dropExtension path <.> extension
(<.>) = addExtension
addExtension path "" = path
addExtension path extension@(c : _)
  | isExtSeparator c = path ++ extension
  | otherwise = path ++ extSeparator : extension

hasExtension :: FilePath -> Bool
hasExtension = any isExtSeparator . takeFileName

isExtensionOf :: String -> FilePath -> Bool
isExtensionOf extension path = dotted extension `isSuffixOf` takeExtensions path
  where
    dotted text@(c : _) | isExtSeparator c = text
    dotted text = extSeparator : text

-- | Without this extension, if the path ends with it.
stripExtension :: String -> FilePath -> Maybe FilePath
stripExtension "" path = Just path
stripExtension extension@(c : _) path = reverse <$> stripPrefix (reverse dotted) (reverse path)
  where dotted = if isExtSeparator c then extension else extSeparator : extension

-- | The extensions begin at the first dot of the name.
splitExtensions :: FilePath -> (FilePath, String)
splitExtensions path = case break isExtSeparator name of (stem, extensions) -> (directory ++ stem, extensions)
  where (directory, name) = directoryAndName path

dropExtensions, takeExtensions :: FilePath -> String
dropExtensions = fst . splitExtensions
takeExtensions = snd . splitExtensions

replaceExtensions :: FilePath -> String -> FilePath
replaceExtensions path extensions = dropExtensions path <.> extensions

-- The root is all the separators at the beginning: Windows has drives there.

splitDrive :: FilePath -> (FilePath, FilePath)
splitDrive = span isPathSeparator

joinDrive :: FilePath -> FilePath -> FilePath
joinDrive = append

takeDrive, dropDrive :: FilePath -> FilePath
takeDrive = fst . splitDrive
dropDrive = snd . splitDrive

hasDrive, isDrive :: FilePath -> Bool
hasDrive = not . null . takeDrive
isDrive path = hasDrive path && null (dropDrive path)

-- Names and directories

splitFileName :: FilePath -> (String, String)
splitFileName path = case directoryAndName path of
  ("", name) -> ("./", name)
  parts -> parts

takeFileName, dropFileName, takeBaseName, takeDirectory :: FilePath -> FilePath
takeFileName = snd . splitFileName
dropFileName = fst . splitFileName
takeBaseName = dropExtension . takeFileName
takeDirectory = dropTrailingPathSeparator . dropFileName

replaceFileName, replaceBaseName, replaceDirectory :: FilePath -> String -> FilePath
replaceFileName path name = fst (directoryAndName path) </> name
replaceBaseName path base = case directoryAndName path of
  (directory, name) -> append directory (base <.> takeExtension name)
replaceDirectory path directory = append directory (takeFileName path)

hasTrailingPathSeparator :: FilePath -> Bool
hasTrailingPathSeparator "" = False
hasTrailingPathSeparator path = isPathSeparator (last path)

addTrailingPathSeparator, dropTrailingPathSeparator :: FilePath -> FilePath
addTrailingPathSeparator path = if hasTrailingPathSeparator path then path else path ++ [pathSeparator]
dropTrailingPathSeparator path
  | hasTrailingPathSeparator path && not (isDrive path) = dropWhileEnd isPathSeparator path
  | otherwise = path

-- | One path in the other, which is the directory; a second path with a root stands alone.
combine, (</>) :: FilePath -> FilePath -> FilePath
combine directory path
  | hasDrive path = path
  | otherwise = append directory path
(</>) = combine

append :: FilePath -> FilePath -> FilePath
append "" path = path
append directory "" = directory
append directory path
  | hasTrailingPathSeparator directory = directory ++ path
  | otherwise = directory ++ pathSeparator : path

-- | The parts, each with the separators behind it.
splitPath :: FilePath -> [FilePath]
splitPath path = [root | not (null root)] ++ parts rest
  where
    (root, rest) = splitDrive path
    parts "" = []
    parts text = case break isPathSeparator text of
      (name, after) -> case span isPathSeparator after of
        (separators, others) -> (name ++ separators) : parts others

splitDirectories :: FilePath -> [FilePath]
splitDirectories = map dropTrailingPathSeparator . splitPath

joinPath :: [FilePath] -> FilePath
joinPath = foldr combine ""

-- Comparing

equalFilePath :: FilePath -> FilePath -> Bool
equalFilePath a b = plain a == plain b
  where plain = dropTrailingPathSeparator . normalise

-- | The path as seen from the directory, if it is within; else the path as it is.
makeRelative :: FilePath -> FilePath -> FilePath
makeRelative directory path
  | equalFilePath directory path = "."
  | takeDrive directory /= takeDrive path = path
  | otherwise = within (dropDrive directory) (dropDrive path)
  where
    within "" rest = dropWhile isPathSeparator rest
    within outer inner
      | equalFilePath a b = within outer' inner'
      | otherwise = path
      where
        (a, outer') = first outer
        (b, inner') = first inner
    first text = case break isPathSeparator (dropWhile isPathSeparator text) of
      (name, rest) -> (name, dropWhile isPathSeparator rest)

-- | Without needless separators and dots; @..@ stays, which may mean a link's directory.
normalise :: FilePath -> FilePath
normalise path = result ++ [pathSeparator | isDirectory && not (hasTrailingPathSeparator result)]
  where
    (root, rest) = splitDrive path
    parts = filter (/= ".") (splitDirectories rest)
    joined = append (take 1 root) (joinPath parts)
    result = if null joined then "." else joined
    isDirectory = hasTrailingPathSeparator rest || "/." `isSuffixOf` rest

isRelative, isAbsolute, isValid :: FilePath -> Bool
isRelative = not . hasDrive
isAbsolute = hasDrive
isValid path = not (null path) && '\0' `notElem` path

makeValid :: FilePath -> FilePath
makeValid "" = "_"
makeValid path = map (\c -> if c == '\0' then '_' else c) path
