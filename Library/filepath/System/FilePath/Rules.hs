-- | Paths of files as text, by the rules of a system.
module System.FilePath.Rules where

import Data.List (dropWhileEnd, isSuffixOf, stripPrefix)

-- | What systems differ in.
data Rules = Rules
  { separators :: [Char]                               -- ^ The usual one first.
  , driveOf :: FilePath -> (FilePath, FilePath)        -- ^ What a path begins at, with the separators behind it, and the rest.
  , isRelativeDrive :: FilePath -> Bool                -- ^ A drive's current directory.
  , plainDrive :: FilePath -> FilePath                 -- ^ For 'normalise'.
  , folded :: FilePath -> FilePath                     -- ^ What paths are compared as.
  }

isSeparator :: Rules -> Char -> Bool
isSeparator rules c = c `elem` separators rules

separator :: Rules -> Char
separator rules = head (separators rules)

-- | What ends at the last character that satisfies, and the rest.
breakLast :: (a -> Bool) -> [a] -> ([a], [a])
breakLast p xs = case break p (reverse xs) of (after, before) -> (reverse before, reverse after)

-- | All up to the last separator, and the name after it.
directoryAndName :: Rules -> FilePath -> (String, String)
directoryAndName rules path = (drive ++ directory, name)
  where
    (drive, rest) = driveOf rules path
    (directory, name) = breakLast (isSeparator rules) rest

-- Extensions

extSeparator :: Char
extSeparator = '.'

isExtSeparator :: Char -> Bool
isExtSeparator = (== extSeparator)

-- | The extension begins at the last dot of the name, and has it.
splitExtension :: Rules -> FilePath -> (String, String)
splitExtension rules path = case breakLast isExtSeparator name of
  ("", _) -> (path, "")
  (stem, extension) -> (directory ++ init stem, extSeparator : extension)
  where (directory, name) = directoryAndName rules path

addExtension :: Rules -> FilePath -> String -> FilePath
addExtension _ path "" = path
addExtension rules path extension@(c : _) = append rules drive (rest ++ (if isExtSeparator c then extension else extSeparator : extension))
  where (drive, rest) = driveOf rules path

isExtensionOf :: Rules -> String -> FilePath -> Bool
isExtensionOf rules extension path = dotted extension `isSuffixOf` snd (splitExtensions rules path)
  where
    dotted text@(c : _) | isExtSeparator c = text
    dotted text = extSeparator : text

-- | Without this extension, if the path ends with it.
stripExtension :: String -> FilePath -> Maybe FilePath
stripExtension "" path = Just path
stripExtension extension@(c : _) path = reverse <$> stripPrefix (reverse dotted) (reverse path)
  where dotted = if isExtSeparator c then extension else extSeparator : extension

-- | The extensions begin at the first dot of the name.
splitExtensions :: Rules -> FilePath -> (FilePath, String)
splitExtensions rules path = case break isExtSeparator name of (stem, extensions) -> (directory ++ stem, extensions)
  where (directory, name) = directoryAndName rules path

isDrive :: Rules -> FilePath -> Bool
isDrive rules path = case driveOf rules path of (drive, rest) -> not (null drive) && null rest

-- Names and directories

splitFileName :: Rules -> FilePath -> (String, String)
splitFileName rules path = case directoryAndName rules path of
  ("", name) -> ("./", name)
  parts -> parts

takeDirectory :: Rules -> FilePath -> FilePath
takeDirectory rules = dropTrailingPathSeparator rules . fst . splitFileName rules

replaceBaseName :: Rules -> FilePath -> String -> FilePath
replaceBaseName rules path base = case directoryAndName rules path of
  (directory, name) -> append rules directory (addExtension rules base (snd (splitExtension rules name)))

hasTrailingPathSeparator, hasLeadingPathSeparator :: Rules -> FilePath -> Bool
hasTrailingPathSeparator _ "" = False
hasTrailingPathSeparator rules path = isSeparator rules (last path)
hasLeadingPathSeparator rules path = any (isSeparator rules) (take 1 path)

addTrailingPathSeparator, dropTrailingPathSeparator :: Rules -> FilePath -> FilePath
addTrailingPathSeparator rules path = if hasTrailingPathSeparator rules path then path else path ++ [separator rules]
dropTrailingPathSeparator rules path
  | hasTrailingPathSeparator rules path && not (isDrive rules path) = case dropWhileEnd (isSeparator rules) path of
      "" -> [last path]
      shorter -> shorter
  | otherwise = path

-- | One path in the other, which is the directory; a second path with a root stands alone.
combine :: Rules -> FilePath -> FilePath -> FilePath
combine rules directory path
  | hasLeadingPathSeparator rules path || not (null (fst (driveOf rules path))) = path
  | otherwise = append rules directory path

append :: Rules -> FilePath -> FilePath -> FilePath
append _ "" path = path
append _ directory "" = directory
append rules directory path
  | hasTrailingPathSeparator rules directory || isRelativeDrive rules directory = directory ++ path
  | otherwise = directory ++ separator rules : path

-- | The parts, each with the separators behind it.
splitPath :: Rules -> FilePath -> [FilePath]
splitPath rules path = [root | not (null root)] ++ parts rest
  where
    (root, rest) = driveOf rules path
    parts "" = []
    parts text = case break (isSeparator rules) text of
      (name, after) -> case span (isSeparator rules) after of
        (between, others) -> (name ++ between) : parts others

splitDirectories :: Rules -> FilePath -> [FilePath]
splitDirectories rules = map (dropTrailingPathSeparator rules) . splitPath rules

joinPath :: Rules -> [FilePath] -> FilePath
joinPath rules = foldr (combine rules) ""

-- Comparing

equalFilePath :: Rules -> FilePath -> FilePath -> Bool
equalFilePath rules a b = plain a == plain b
  where plain = dropTrailingPathSeparator rules . folded rules . normalise rules

-- | The path as seen from the directory, if it is within; else the path as it is.
makeRelative :: Rules -> FilePath -> FilePath -> FilePath
makeRelative rules directory path
  | equalFilePath rules directory path = "."
  | root directory /= root path = path
  | otherwise = within (beyond directory) (beyond path)
  where
    root text
      | isRooted text = [separator rules]
      | otherwise = map usual (folded rules (fst (driveOf rules text)))
    usual c = if isSeparator rules c then separator rules else c
    beyond text = if isRooted text then tail text else snd (driveOf rules text)
    isRooted text = hasLeadingPathSeparator rules text && null (fst (driveOf rules text))
    within "" rest = dropWhile (isSeparator rules) rest
    within outer inner
      | equalFilePath rules a b = within outer' inner'
      | otherwise = path
      where
        (a, outer') = first outer
        (b, inner') = first inner
    first text = case break (isSeparator rules) (dropWhile (isSeparator rules) text) of
      (name, rest) -> (name, dropWhile (isSeparator rules) rest)

-- | Without needless separators and dots; @..@ stays, which may mean a link's directory.
normalise :: Rules -> FilePath -> FilePath
normalise rules path = result ++ [separator rules | isDirectory && not (hasTrailingPathSeparator rules result)]
  where
    (root, rest) = driveOf rules path
    parts = filter (/= ".") (oneSeparator (splitDirectories rules rest))
    joined = append rules (plainDrive rules root) (joinPath rules parts)
    result = if null joined then "." else joined
    isDirectory = endsAsDirectory && not (isRelativeDrive rules root)
    endsAsDirectory = hasTrailingPathSeparator rules rest || case reverse rest of
      '.' : c : _ -> isSeparator rules c
      _ -> False
    -- Of a path without a drive that begins with separators.
    oneSeparator (first : others) | all (isSeparator rules) first = [separator rules] : others
    oneSeparator all' = all'
