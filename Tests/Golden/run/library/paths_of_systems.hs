-- Paths by the rules of Windows and of Linux: random ones through every function.
import qualified System.FilePath.Posix as P
import qualified System.FilePath.Windows as W
import Data.Bits
import Data.List

next :: Int -> Int
next n = (n * 6364136223846793005 + 1442695040888963407) `mod` (2 ^ 62)

pieces :: [String]
pieces = ["\\", "/", "\\", "/", ".", "..", ":", "c", "C:", "d:", "a", "B.x", "foo", "nul", "COM1", " ", "?", "\\\\", "//", "UNC", "\\\\?\\", "con.txt", "*", ".tar.gz"]

path :: Int -> (String, Int)
path n = (concat [pieces !! ((m `shiftR` 20) `mod` length pieces) | m <- take k ms], ms !! k)
  where { ms = iterate next (next n); k = (n `shiftR` 15) `mod` 6 }

main :: IO ()
main = do
  let go :: Int -> Int -> [(String, String)]
      go 0 _ = []
      go k n = let { (a, n1) = path n; (b, n2) = path n1 } in (a, b) : go (k - 1) n2
      tests = go 400 42
      checksum :: Show a => String -> [a] -> IO ()
      checksum name rs = putStrLn (name ++ " " ++ show (foldl' (\h c -> (h * 33 + fromEnum c) `mod` 1000000007) 5381 (concatMap show rs)))
      both name f g = checksum ("posix " ++ name) (map f tests) >> checksum ("windows " ++ name) (map g tests)
  both "splitDrive" (P.splitDrive . fst) (W.splitDrive . fst)
  both "splitExtension" (P.splitExtension . fst) (W.splitExtension . fst)
  both "splitExtensions" (P.splitExtensions . fst) (W.splitExtensions . fst)
  both "splitFileName" (P.splitFileName . fst) (W.splitFileName . fst)
  both "takeDirectory" (P.takeDirectory . fst) (W.takeDirectory . fst)
  both "splitPath" (P.splitPath . fst) (W.splitPath . fst)
  both "splitDirectories" (P.splitDirectories . fst) (W.splitDirectories . fst)
  both "normalise" (P.normalise . fst) (W.normalise . fst)
  both "isRelative" (P.isRelative . fst) (W.isRelative . fst)
  both "isDrive" (P.isDrive . fst) (W.isDrive . fst)
  both "isValid" (P.isValid . fst) (W.isValid . fst)
  both "makeValid" (P.makeValid . fst) (W.makeValid . fst)
  both "takeBaseName" (P.takeBaseName . fst) (W.takeBaseName . fst)
  both "splitSearchPath" (P.splitSearchPath . fst) (W.splitSearchPath . fst)
  both "trailing" (\(a, _) -> (P.addTrailingPathSeparator a, P.dropTrailingPathSeparator a)) (\(a, _) -> (W.addTrailingPathSeparator a, W.dropTrailingPathSeparator a))
  both "combine" (uncurry (P.</>)) (uncurry (W.</>))
  both "joinDrive" (uncurry P.joinDrive) (uncurry W.joinDrive)
  both "equal" (uncurry P.equalFilePath) (uncurry W.equalFilePath)
  both "makeRelative" (uncurry P.makeRelative) (uncurry W.makeRelative)
  both "replaceFileName" (uncurry P.replaceFileName) (uncurry W.replaceFileName)
  both "replaceBaseName" (uncurry P.replaceBaseName) (uncurry W.replaceBaseName)
  both "replaceDirectory" (uncurry P.replaceDirectory) (uncurry W.replaceDirectory)
  both "replaceExtension" (uncurry P.replaceExtension) (uncurry W.replaceExtension)
  both "isExtensionOf" (uncurry P.isExtensionOf) (uncurry W.isExtensionOf)
  both "stripExtension" (uncurry P.stripExtension) (uncurry W.stripExtension)
  mapM_ print [W.splitDrive "\\\\?\\UNC\\server\\x", W.splitDrive "c:/file", W.splitDrive "\\\\share\\f"]
  mapM_ putStrLn [W.normalise "c:/a\\\\./b/", W.makeRelative "C:\\Home" "c:/home/bob", W.makeValid "c:\\nul.x\\a:b", "C:" W.</> "x", "d" W.</> "\\x"]
  print (W.splitSearchPath "a;\"b c\";;d", W.pathSeparators, P.pathSeparators)
