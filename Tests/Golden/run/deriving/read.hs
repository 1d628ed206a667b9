module Main where
-- derived Read, with records, infix constructors, precedences and negative numbers
import Text.Read (readMaybe)
data C = Red | Green | Blue' deriving (Read, Show, Eq)
data P = P Int Double | Q { f1 :: Int, f2 :: Maybe C } | P :+ P | Int `In` C deriving (Read, Show, Eq)
infixl 6 :+
newtype N a = N { unN :: a } deriving (Read, Show, Eq)
data T a = L | B (T a) a (T a) deriving (Read, Show, Eq)
rt :: (Read a, Show a, Eq a) => a -> Bool
rt a = readMaybe (show a) == Just a
main :: IO ()
main = do
  print (read "[Red, Green ,Blue']" :: [C])
  print (read " P 1 2.5" :: P, read "P (-1) (-2)" :: P)
  print (read "Q { f1 = -3 , f2 = Just Red }" :: P)
  print (read "(P 1 2 :+ P 3 4) :+ Q{f1=1,f2=Nothing}" :: P)
  print (read "1 `In` Red" :: P)
  print (read "N {unN = [1,2]}" :: N [Int])
  print (readMaybe "P 1" :: Maybe P, readMaybe "Purple" :: Maybe C, readMaybe "Red Red" :: Maybe C, readMaybe "P -1 2" :: Maybe P)
  print (rt (B (B L 1 L) (-2) L), rt (Q 1 (Just Green)), rt (P 1 1 :+ (P 2 2 :+ P 3 3)), rt (N (Just (N 'x'))))
  print ((reads :: ReadS C) "Red rest", (reads :: ReadS C) "red")
