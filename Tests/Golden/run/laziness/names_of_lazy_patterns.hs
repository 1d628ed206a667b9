-- A name for the whole of a lazy pattern means the value only if all of the pattern matches.
import Control.Exception

data D = D Int Int | E deriving (Show)

newtype N = N (Int, Int) deriving (Show)

probe :: Show a => String -> a -> IO ()
probe name x = do
    r <- try (evaluate (length (show x)))
    putStrLn (name ++ ": " ++ either (\e -> const "exception" (e :: SomeException)) (const (show x)) r)

outside, inside, deep, named :: D -> D
outside ~x@(D 1 _) = x
inside ~(x@(D 1 _)) = x
deep ~(x@(D 1 ~2)) = x
named ~(x@(D 1 ~(_y@2))) = x

pair :: ((Int, Int), Int) -> Int
pair ~x@((_, _), _) = snd x

whole :: (Int, Int) -> Int
whole ~x@(_, _) = snd x

wrapped :: N -> N
wrapped ~x@(N (1, _)) = x

chosen :: D -> Maybe D
chosen d = case d of ~(x@(D 1 _)) -> Just x

main :: IO ()
main = do
    sequence_ [probe name (f d) | (name, f) <- functions, d <- [D 1 2, D 1 3, D 0 0, E]]
    probe "pair" (pair ((1, 2), 3))
    probe "pair" (pair (undefined, 3))
    probe "whole" (whole (undefined, 3))
    probe "wrapped" (wrapped (N (1, 2)))
    probe "wrapped" (wrapped (N (2, 2)))
    probe "chosen" (chosen (D 0 0) `seq` ())
    probe "chosen" (chosen (D 0 0))
    let x@(D 1 _) = D 0 0
        both@[a, b] = [1, 2, 3 :: Int]
        nested@(p : rest@[_]) = "ab"
    probe "let" x
    probe "let" both
    probe "let" (a + b)
    probe "let" (nested, p, rest)
  where
    functions = [("outside", outside), ("inside", inside), ("deep", deep), ("named", named)]
