-- Declarations and expressions as few write them.
module Main where
import Prelude hiding (lookup, filter)
import qualified Prelude as P
-- layout and syntax oddities
data Op = Plus | Minus deriving (Eq, Show, Enum, Bounded, Ord, Read)
data T = T { x', y_ :: !Int, f1 :: Int -> Int }
data Pr a b = a :*: b deriving (Show, Eq, Ord)
infixr 6 :*:
data PP = P Int :%: P Int | Q deriving Show
data P2 a = P a
type P a = P2 a
infix 4 :%:
instance Show a => Show (P2 a) where show (P a) = "P<" ++ show a ++ ">"
lookup :: Int -> Int
lookup = (+ 1)
filter :: Int
filter = let y = 1; z = 2 in y + z
class Shape s where
  area, perimeter :: s -> Double
  describe :: s -> String
  describe s = "area " ++ show (area s) ++ extra
    where extra | perimeter s > 10 = " big"
                | otherwise = " small"
data Sq = Sq Double
instance Shape Sq where { area (Sq a) = a * a; perimeter (Sq a) = 4 * a }
op :: Int -> Int -> Int
a `op` b | a > b = a - b | a == b, b > 0 = 0
         | otherwise = b `op` a
(<+>) :: Int -> Int -> Int
(<+>) a b = a * 10 + b
infixl 5 <+>
g :: Int -> String
g n = case n of { 0 -> "zero"; _ | even n -> "even" | n > 100, let { m = n `div` 100 }, m > 5 -> "huge" ++ show m
                                 | otherwise -> "odd" }
h :: Maybe (Either Int [Int]) -> Int
h (Just (Left n)) | n < 0 = -1
h (Just (Right (a : b : _))) = a + b
h (Just (Right [_])) = 1
h Nothing = 0
h _ = 99
k :: (Int, String) -> [Char]
k all'@(n, s@(c : _)) = show n ++ s ++ [c] ++ show (fst all')
k (_, "") = "none"
main :: IO ()
main = do { print (lookup 3, filter)
  ; print [minBound .. maxBound :: Op] ; print (read "[Plus,Minus]" :: [Op])
  ; let t = T { x' = 1, y_ = 2, f1 = \n -> n + 1 }
        t2 = t { x' = 5, f1 = (* 2) }
  ; print (x' t + y_ t2, f1 t2 10)
  ; if True then putStrLn "then"
    else putStrLn "else"
  ; print (1 :*: 'c' :*: "s", (2 :*: 3) < (2 :*: 4))
  ; print (P 1 :%: P 2, Q)
  ; putStrLn (describe (Sq 2) ++ "; " ++ describe (Sq 3))
  ; print (5 `op` 3, 3 `op` 5, 4 `op` 4, 1 <+> 2 <+> 3)
  ; mapM_ (putStrLn . g) [0, 2, 3, 701]
  ; print (map h [Just (Left (-3)), Just (Left 3), Just (Right [1, 2, 3]), Just (Right [7]), Nothing])
  ; print (k (3, "abc"), k (1, ""))
  ; print $ let { p = 1 ; q = p + 1 } in p + q
  ; let in return ()
  ; let { f 0 = 1 ; f n = n * f (n - 1) } ; print (f 10)
  ; print (case (1, 'x') of (n, c) | n > 1 -> "no" | c == 'x' -> "yes"; _ -> "other")
  ; print ["a\
           \b", "tab\tq\"\\", "\1234\&5 \x41\o101 \SOH\DEL\^A", ['\'', '"', '\\', '\n']]
  ; print (0x1F, 0o17, 1e3, 1.5e-2, 'a', '\t') {- nested {- comment -} here -}
  ; print (if 1 > 2 then "x" else if 2 > 1 then "y" else "z") -- end
  ; print (P.filter (> 2) [1 ..  4], [if b then 1 else 0 | b <- [True, False]])
  ; where_
  } where where_ = print (a + b where_') where { a = 1; b c = c * 2; where_' = 20 }
