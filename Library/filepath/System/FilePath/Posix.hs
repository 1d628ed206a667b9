-- | Paths of files as text, as on Linux: their directories, names and extensions. Nothing here looks at a file system.
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

import System.Environment (getEnv)
import System.FilePath.Rules (Rules(..), append, directoryAndName, isSeparator, separator)
import qualified System.FilePath.Rules as Rules

infixr 7 <.>, -<.>
infixr 5 </>

rules :: Rules
rules = Rules
  { separators = "/", driveOf = span (== '/'), isRelativeDrive = const False, plainDrive = take 1, folded = id }

pathSeparator, searchPathSeparator, extSeparator :: Char
pathSeparator = separator rules
searchPathSeparator = ':'
extSeparator = Rules.extSeparator

pathSeparators :: [Char]
pathSeparators = separators rules

isPathSeparator, isSearchPathSeparator, isExtSeparator :: Char -> Bool
isPathSeparator = isSeparator rules
isSearchPathSeparator = (== searchPathSeparator)
isExtSeparator = Rules.isExtSeparator

-- | The directories of a search path; an empty one is the current directory.
splitSearchPath :: String -> [FilePath]
splitSearchPath text = case break isSearchPathSeparator text of
  (first, rest) -> [if null first then "." else first] ++ (case rest of
    [] -> []
    _ : others -> splitSearchPath others)

getSearchPath :: IO [FilePath]
getSearchPath = splitSearchPath <$> getEnv "PATH"

splitExtension, splitExtensions, splitFileName, splitDrive :: FilePath -> (String, String)
splitExtension = Rules.splitExtension rules
splitExtensions = Rules.splitExtensions rules
splitFileName = Rules.splitFileName rules
splitDrive = driveOf rules

takeExtension, dropExtension, takeExtensions, dropExtensions, takeDrive, dropDrive :: FilePath -> String
takeExtension = snd . splitExtension
dropExtension = fst . splitExtension
takeExtensions = snd . splitExtensions
dropExtensions = fst . splitExtensions
takeDrive = fst . splitDrive
dropDrive = snd . splitDrive

takeFileName, dropFileName, takeBaseName, takeDirectory, addTrailingPathSeparator, dropTrailingPathSeparator, normalise
  :: FilePath -> FilePath
takeFileName = snd . splitFileName
dropFileName = fst . splitFileName
takeBaseName = dropExtension . takeFileName
takeDirectory = Rules.takeDirectory rules
addTrailingPathSeparator = Rules.addTrailingPathSeparator rules
dropTrailingPathSeparator = Rules.dropTrailingPathSeparator rules
normalise = Rules.normalise rules

(-<.>), replaceExtension, (<.>), addExtension, replaceExtensions :: FilePath -> String -> FilePath
(-<.>) = replaceExtension
replaceExtension path extension = dropExtension path <.> extension
(<.>) = addExtension
addExtension = Rules.addExtension rules
replaceExtensions path extensions = dropExtensions path <.> extensions

replaceFileName, replaceBaseName, replaceDirectory, combine, (</>), joinDrive, makeRelative :: FilePath -> FilePath -> FilePath
replaceFileName path name = fst (directoryAndName rules path) </> name
replaceBaseName = Rules.replaceBaseName rules
replaceDirectory path directory = joinDrive directory (takeFileName path)
combine = Rules.combine rules
(</>) = combine
joinDrive = append rules
makeRelative = Rules.makeRelative rules

hasExtension, hasDrive, isDrive, hasTrailingPathSeparator, isRelative, isAbsolute :: FilePath -> Bool
hasExtension = any isExtSeparator . takeFileName
hasDrive = not . null . takeDrive
isDrive = Rules.isDrive rules
hasTrailingPathSeparator = Rules.hasTrailingPathSeparator rules
isRelative path = case takeDrive path of drive -> null drive || isRelativeDrive rules drive
isAbsolute = not . isRelative

isExtensionOf :: String -> FilePath -> Bool
isExtensionOf = Rules.isExtensionOf rules

stripExtension :: String -> FilePath -> Maybe FilePath
stripExtension = Rules.stripExtension

splitPath, splitDirectories :: FilePath -> [FilePath]
splitPath = Rules.splitPath rules
splitDirectories = Rules.splitDirectories rules

joinPath :: [FilePath] -> FilePath
joinPath = Rules.joinPath rules

equalFilePath :: FilePath -> FilePath -> Bool
equalFilePath = Rules.equalFilePath rules

isValid :: FilePath -> Bool
isValid path = not (null path) && '\0' `notElem` path

makeValid :: FilePath -> FilePath
makeValid "" = "_"
makeValid path = map (\c -> if c == '\0' then '_' else c) path
