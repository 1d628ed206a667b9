module Main where
import qualified Prelude
import Prelude (IO, Int, String, ($), (.), Maybe (..), Bool (..), print, putStrLn, show)
import qualified Data.List as L
import qualified Data.Maybe
import qualified Data.Char as C (toUpper, isDigit)
import qualified Data.List as Data.L

data Local = Local { field :: Int } deriving (Prelude.Show, Prelude.Eq)

(+) :: Int -> Int -> Int
a + b = a Prelude.* 100 Prelude.+ b

main :: IO ()
main = do
  print (1 + 2)
  print (1 Prelude.+ 2 Prelude.* 3)
  print (L.sort [3, 1, 2 :: Int], Data.L.nub [1, 1, 2 :: Int])
  print (Data.Maybe.fromMaybe 0 (Just (5 :: Int)), Data.Maybe.Just 'x')
  putStrLn (Prelude.map C.toUpper "upper")
  print ((Prelude.-) 5 (3 :: Int), (Prelude.- 1) 5 :: Int, (5 Prelude.-) 1 :: Int)
  print (Prelude.foldr (Prelude.+) 0 [1, 2, 3 :: Int], (L.++) "a" "b", "a" L.++ "b")
  print (Prelude.succ Prelude.. Prelude.negate Prelude.$ (3 :: Int))
  let f = Just . show; g = Just Prelude.. show
  print (f (1 :: Int), g (2 :: Int))
  print [Prelude.False ..]
  print (Main.field (Main.Local { Main.field = 3 }), Local 4)
  print (10 `Prelude.div` 3 :: Int, (`L.elem` [1 :: Int]) 1)
