-- Every way to fail, with the text that GHC gives it.
{-# LANGUAGE ScopedTypeVariables #-}
module Main where
import Control.Exception
import System.IO
import System.IO.Error
import Data.IORef
import System.Exit
import Control.Monad
import Data.Maybe (fromJust)

data MyErr = MyErr Int | Other String deriving (Show, Eq)
instance Exception MyErr

data Rec = R1 { fa :: Int } | R2 { fb :: Int } deriving Show
class C a where { op :: a -> Int; op2 :: a -> Int; op2 = (+ 1) . op }
instance C Bool where
instance C Int where op = id

f :: Int -> Int
f 1 = 2
f n | n > 100 = 3

try' :: String -> IO a -> IO ()
try' l a = do
  r <- try a
  case r of
    Right _ -> putStrLn (l ++ ": fine")
    Left (e :: SomeException) -> putStrLn (l ++ ": " ++ takeWhile (/= '\n') (withoutDirectory (show e)))

-- What a message says of the source's place depends on how the compiler was called.
withoutDirectory :: String -> String
withoutDirectory s = case break (`elem` "/ ") s of
  (_, '/' : r) -> withoutDirectory r
  _ -> s

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  try' "head" (evaluate (head ([] :: [Int])))
  try' "div" (evaluate (1 `div` (0 :: Int)))
  try' "minBound" (evaluate ((minBound :: Int) `div` (-1)))
  try' "mod" (evaluate (1 `mod` (0 :: Integer)))
  try' "pat" (evaluate (f 5))
  try' "case" (evaluate (case Just 3 of Nothing -> ()))
  try' "rec" (evaluate (fb (R1 3)))
  try' "upd" (evaluate (fa ((R1 1) { fb = 3 })))
  try' "con" (evaluate (fa R1 {}))
  try' "meth" (evaluate (op True))
  try' "meth2" (evaluate (op2 (41 :: Int)))
  try' "let" (evaluate (let (Just x) = Nothing :: Maybe Int in x))
  try' "lam" (evaluate ((\(Just x) -> x) (Nothing :: Maybe Int)))
  try' "toEnum" (evaluate (toEnum 7 :: Bool))
  try' "succ" (evaluate (succ (maxBound :: Int)))
  try' "chr" (evaluate (toEnum (-1) :: Char))
  try' "idx" (evaluate ([1, 2, 3] !! 5))
  try' "neg" (evaluate ([1, 2, 3] !! (-1)))
  try' "exp" (evaluate (2 ^ (-1 :: Int)))
  try' "read" (evaluate (read "x" :: Int))
  try' "user" (ioError (userError "boo"))
  try' "throwIO" (throwIO (MyErr 3))
  try' "fail" (fail "oops" :: IO ())
  try' "assert" (throwIO (AssertionFailed "af"))
  try' "open" (openFile "/nonexistent/x" ReadMode)
  try' "exit" (exitWith (ExitFailure 4))
  try' "errorCall" (throwIO (ErrorCall "ec"))
  try' "fromJust" (evaluate (fromJust (Nothing :: Maybe ())))
  try' "maximum" (evaluate (maximum ([] :: [Int])))
  try' "foldr1" (evaluate (foldr1 (+) ([] :: [Int])))
  try' "cycle" (evaluate (cycle ([] :: [Int])))
  r <- newIORef (0 :: Int)
  (do modifyIORef r (+ 1); _ <- throwIO (Other "x"); return ()) `catch` \e -> case e of
    Other s -> putStrLn ("caught " ++ s)
    _ -> throwIO e
  (putStrLn "body" >> throwIO (MyErr 9)) `catch` (\(e :: ArithException) -> print e) `catch` (\(e :: MyErr) -> print e)
  flip finally (putStrLn "finally") $ handle (\(e :: IOException) -> print (isDoesNotExistError e, ioeGetErrorString e)) $ void (readFile "/no/such")
  x <- bracket (putStrLn "acquire" >> return 5) (\_ -> putStrLn "release") (\n -> return (n * 2))
  print (x :: Int)
  y <- try (evaluate (foldr (\a b -> if a > 3 then throw (MyErr a) else a + b) 0 [1 .. 10]))
  print (y :: Either MyErr Int)
  z <- tryJust (\e -> if isUserError e then Just (ioeGetErrorString e) else Nothing) (ioError (userError "u"))
  print (z :: Either String ())
  print =<< (catch (evaluate (length [undefined, undefined :: Int])) (\(_ :: SomeException) -> return (-1)))
  n <- readIORef r
  m <- mask $ \restore -> restore (return (n + 1)) `onException` putStrLn "never"
  print m
  r2 <- try (throwIO (MyErr 1) `catch` \(e :: MyErr) -> throwIO (Other (show e)))
  print (r2 :: Either MyErr ())
  print (fromException (toException (MyErr 2)) :: Maybe MyErr, fromException (toException DivideByZero) :: Maybe MyErr)
  (catches (throwIO Overflow) [Handler (\(e :: MyErr) -> print e), Handler (\(e :: ArithException) -> putStrLn ("arith " ++ show e))])
  hPutStrLn stderr "bye"
  throwIO (MyErr 77)
