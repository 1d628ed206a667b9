-- | Paths of files as text, as on Windows: their drives, directories, names and extensions. Nothing here looks at a file system.
module System.FilePath.Windows
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

import Data.Char (isAsciiLower, isAsciiUpper, toLower, toUpper)
import Data.List (dropWhileEnd)
import Data.Maybe (isJust)
import System.Environment (getEnv)
import System.FilePath.Rules (Rules(..), append, directoryAndName, isSeparator, separator)
import qualified System.FilePath.Rules as Rules

infixr 7 <.>, -<.>
infixr 5 </>

rules :: Rules
rules = Rules
  { separators = "\\/"
  , driveOf = \path -> maybe ("", path) id (firstOf [letterDrive path, longDrive path, shareDrive path])
  , isRelativeDrive = \path -> case letterDrive path of
      Just (drive@[_, ':'], rest) -> null rest && drive == path
      _ -> False
  , plainDrive = \drive -> case map usual drive of
      plain | isJust (letterDrive plain) -> map toUpper plain
            | otherwise -> plain
  , folded = map toLower
  }
  where
    firstOf candidates = case [found | Just found <- candidates] of { found : _ -> Just found; [] -> Nothing }
    usual c = if isPathSeparator c then pathSeparator else c

pathSeparator, searchPathSeparator, extSeparator :: Char
pathSeparator = separator rules
searchPathSeparator = ';'
extSeparator = Rules.extSeparator

pathSeparators :: [Char]
pathSeparators = separators rules

isPathSeparator, isSearchPathSeparator, isExtSeparator :: Char -> Bool
isPathSeparator = isSeparator rules
isSearchPathSeparator = (== searchPathSeparator)
isExtSeparator = Rules.isExtSeparator

-- | The directories of a search path, without the quotation marks around them; empty ones are none.
splitSearchPath :: String -> [FilePath]
splitSearchPath text = case break isSearchPathSeparator text of
  (first, rest) -> plain first ++ (case rest of
    [] -> []
    _ : others -> splitSearchPath others)
  where
    plain "" = []
    plain ('"' : rest@(_ : _)) | last rest == '"' = [init rest]
    plain directory = [directory]

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

-- Drives: a letter with a colon, a share (@\\\\server\\@), or either in the long form (@\\\\?\\C:\\@, @\\\\?\\UNC\\server\\@).

letterDrive, longDrive, shareDrive :: FilePath -> Maybe (FilePath, FilePath)
letterDrive (c : ':' : rest) | isAsciiUpper c || isAsciiLower c = Just (withSeparators [c, ':'] rest)
letterDrive _ = Nothing
longDrive (s1 : s2 : '?' : s3 : rest) | all isPathSeparator [s1, s2, s3] = case map toUpper (take 4 rest) of
  'U' : 'N' : 'C' : s4 : _ | isPathSeparator s4 -> case shareName (drop 4 rest) of
    (share, path) -> Just (start ++ take 4 rest ++ share, path)
  _ -> case letterDrive rest of
    Just (drive, path) -> Just (start ++ drive, path)
    Nothing -> Just (withSeparators start rest)
  where start = [s1, s2, '?', s3]
longDrive _ = Nothing
shareDrive (s1 : s2 : rest) | all isPathSeparator [s1, s2] = case shareName rest of
  (share, path) -> Just (s1 : s2 : share, path)
shareDrive _ = Nothing

shareName :: FilePath -> (FilePath, FilePath)
shareName text = case break isPathSeparator text of (name, rest) -> withSeparators name rest

-- | The start with the separators behind it.
withSeparators :: FilePath -> FilePath -> (FilePath, FilePath)
withSeparators start rest = case span isPathSeparator rest of (between, path) -> (start ++ between, path)

-- Names that Windows allows

isBad :: Char -> Bool
isBad c = c <= '\31' || c `elem` ":*?><|\""

-- | Of devices, with or without extensions.
isReserved :: FilePath -> Bool
isReserved name = map toUpper (dropWhileEnd (== ' ') name) `elem`
  (["CON", "PRN", "AUX", "NUL", "CLOCK$"] ++ [port ++ [digit] | port <- ["COM", "LPT"], digit <- ['1' .. '9']])

-- | A share without a name, and a long drive that no separator ends.
isEmptyShare, isUnended :: FilePath -> Bool
isEmptyShare drive = isJust (shareDrive drive) && all isPathSeparator drive
isUnended drive = isJust (longDrive drive) && not (hasTrailingPathSeparator drive)

isValid :: FilePath -> Bool
isValid path = not (null path) && not (any isBad rest) && not (any (isReserved . dropExtensions) (splitDirectories rest))
  && not (isEmptyShare drive) && not (isUnended drive)
  where (drive, rest) = splitDrive path

makeValid :: FilePath -> FilePath
makeValid "" = "_"
makeValid path
  | isEmptyShare drive = take 2 drive ++ "drive"
  | isUnended drive = makeValid (drive ++ pathSeparator : rest)
  | otherwise = joinDrive drive (joinPath (map allowed (splitPath (map (\c -> if isBad c then '_' else c) rest))))
  where
    (drive, rest) = splitDrive path
    allowed part = case break isPathSeparator part of
      (name, end) -> case splitExtensions name of
        (stem, extensions) | isReserved stem -> (stem ++ "_" <.> extensions) ++ end
        _ -> part
