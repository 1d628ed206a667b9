-- MonadFail by refutable patterns in do and comprehensions for Maybe, list, Either-like and IO; irrefutable and lazy ones do not fail
module Main where
import Control.Exception
import Control.Monad
import System.IO.Error

newtype Res a = Res { runRes :: Either String a } deriving (Show, Eq)
instance Functor Res where fmap f (Res e) = Res (fmap f e)
instance Applicative Res where { pure = Res . Right; (<*>) = ap }
instance Monad Res where Res (Left e) >>= _ = Res (Left e)
                         Res (Right a) >>= k = k a
instance MonadFail Res where fail _ = Res (Left "mismatch")

newtype One a = One a deriving Show
data Two = Two Int Int | Too deriving Show

pick :: MonadFail m => [Either Int String] -> m (Int, String)
pick xs = do
  (Left n : rest) <- return xs
  [Right s@(_ : _), _] <- return rest
  let Left unused = head rest
  guardM (n >= 0)
  return (n, s)
  where guardM c = if c then return () else fail "negative"

lazyOnes :: Monad m => m (Int, Char)
lazyOnes = do
  ~(a : _) <- return []
  (One b) <- return (One 'b')
  (c, _) <- return (3, a :: Int)
  return (c, b)

main :: IO ()
main = do
  let samples = [[Left 1, Right "x", Left 2], [Right "no"], [Left 2, Right "", Left 3], [Left (-1), Right "y", Right "z"], []]
  print (map pick samples :: [Maybe (Int, String)])
  print (map pick samples :: [[(Int, String)]])
  print (map (runRes . pick) samples)
  forM_ samples $ \s -> do
    r <- try (pick s) :: IO (Either IOException (Int, String))
    putStrLn (either (\e -> if isUserError e then "user error" else "other") show r)
  print (lazyOnes :: Maybe (Int, Char))
  print [x + y | Two x y <- [Two 1 2, Too, Two 3 4], odd x || y > 3, let { z = x * y }, z < 100]
  print [(a, b) | Just a <- [Just 'p', Nothing, Just 'q'], (b, True) <- zip [1 :: Int ..] (cycle [a == 'q', True]) `upTo` 3]
  print (do { 1 <- [3, 1, 2, 1 :: Int]; "hit" })
  print (do { 'a' : t <- lines "abc\nxyz\na\n"; return t })
  print (sequence [do { Just y <- Just (Just i); Just (y * 2) } | i <- [1, 2, 3 :: Int]], mapM (\m -> do { Just y <- [m]; [y, y + 1] }) [Just 1, Just (10 :: Int)])
  print (foldM (\acc m -> do { (k, Just v) <- m; when (k == 'z') Nothing; return (acc + v) }) 0 [Just ('a', Just 1), Just ('b', Just (2 :: Int))])
  print (foldM (\acc m -> do { (k, Just v) <- m; when (k == 'z') Nothing; return (acc + v) }) 0 [Just ('a', Just 1), Just ('b', Nothing :: Maybe Int)])
  r <- try (evaluate (let Two a b = Too in a + b)) :: IO (Either PatternMatchFail Int)
  putStrLn (either (const "pattern match failure") show r)
  where upTo xs n = take n xs
