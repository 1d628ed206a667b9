-- System.FilePath: every function on all short paths of some characters, as sums of their answers, and some answers in full.
module Main where

import Control.Monad (forM_)
import Data.Char (ord)
import Data.List (foldl')
import System.FilePath
import qualified System.FilePath.Posix as Posix

paths :: Int -> [String]
paths n = concatMap (\k -> sequence (replicate k "a./")) [0 .. n] ++ ["x\0y", "file.txt", "/usr/./lib/../bin", "~/foo/.bashrc", "a/b.c/d", "path.ext/", "foo.tar.gz", "./", "//a//b//c//", "a:b::c"]

digest :: Show a => [a] -> Int
digest = foldl' (\h c -> (h * 31 + ord c) `mod` 1000000007) 7 . concatMap show

main :: IO ()
main = do
  let ps = paths 6
      qs = paths 4
      unary :: Show a => String -> (FilePath -> a) -> IO ()
      unary name f = putStrLn (name ++ " " ++ show (digest (map f ps)) ++ " " ++ show (map f ["/a.b/c.tar.gz", "", "./x/", "..", "a//b/."]))
      binary :: Show a => String -> (FilePath -> FilePath -> a) -> IO ()
      binary name f = putStrLn (name ++ " " ++ show (digest [f p q | p <- qs, q <- qs]) ++ " " ++ show (f "/a/b.c" "d.e", f "x/" "/y", f "/a/b" "/a/b/c/d", f "" "."))
  unary "splitExtension" splitExtension
  unary "takeExtension" takeExtension
  unary "dropExtension" dropExtension
  unary "hasExtension" hasExtension
  unary "splitExtensions" splitExtensions
  unary "dropExtensions" dropExtensions
  unary "takeExtensions" takeExtensions
  unary "splitFileName" splitFileName
  unary "takeFileName" takeFileName
  unary "dropFileName" dropFileName
  unary "takeBaseName" takeBaseName
  unary "takeDirectory" takeDirectory
  unary "splitPath" splitPath
  unary "splitDirectories" splitDirectories
  unary "joinPath" (joinPath . splitPath)
  unary "joinDirectories" (joinPath . splitDirectories)
  unary "splitDrive" splitDrive
  unary "takeDrive" takeDrive
  unary "dropDrive" dropDrive
  unary "hasDrive" hasDrive
  unary "isDrive" isDrive
  unary "hasTrailing" hasTrailingPathSeparator
  unary "addTrailing" addTrailingPathSeparator
  unary "dropTrailing" dropTrailingPathSeparator
  unary "normalise" normalise
  unary "isRelative" isRelative
  unary "isAbsolute" isAbsolute
  unary "isValid" isValid
  unary "makeValid" makeValid
  unary "splitSearchPath" (splitSearchPath . map (\c -> if c == '.' then ':' else c))
  binary "combine" (</>)
  binary "addExtension" (<.>)
  binary "replaceExtension" (-<.>)
  binary "replaceExtensions" replaceExtensions
  binary "isExtensionOf" isExtensionOf
  binary "stripExtension" stripExtension
  binary "replaceFileName" replaceFileName
  binary "replaceBaseName" replaceBaseName
  binary "replaceDirectory" replaceDirectory
  binary "joinDrive" joinDrive
  binary "equalFilePath" equalFilePath
  binary "makeRelative" makeRelative
  print (pathSeparator, pathSeparators, searchPathSeparator, extSeparator, map isPathSeparator "/\\", map isSearchPathSeparator ":;", map isExtSeparator "./")
  print ("a" </> "b" <.> "c", "/usr" Posix.</> "bin" </> "hs" -<.> "o")
  found <- getSearchPath
  print (not (null found))
