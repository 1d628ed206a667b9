-- In which order effects, releases and handlers happen: nested brackets, throws in releases, lazy values that escape a handler.
{-# LANGUAGE ScopedTypeVariables, ExistentialQuantification #-}
module Main where

import Control.Exception
import Control.Monad
import Data.IORef
import Data.Maybe (fromMaybe)
import Data.Typeable (cast)
import System.IO.Error
import System.IO.Unsafe (unsafePerformIO)

data E = E Int | F { why :: String } deriving (Show, Eq)
instance Exception E where
  displayException (E n) = "E number " ++ show n
  displayException f = why f

data Wrapped = forall e. Exception e => Wrapped e
instance Show Wrapped where showsPrec d (Wrapped e) = showParen (d > 10) (showString "Wrapped " . showsPrec 11 e)
instance Exception Wrapped
newtype Inner = Inner Bool deriving Show
instance Exception Inner where
  toException = toException . Wrapped
  fromException e = fromException e >>= \(Wrapped w) -> cast w

type Log = IORef [String]

say :: Log -> String -> IO ()
say r s = modifyIORef r (s :)

flush :: String -> Log -> IO ()
flush t r = do
  ls <- readIORef r
  writeIORef r []
  putStrLn (t ++ ": " ++ unwords (reverse ls))

resource :: Log -> String -> IO a -> IO a
resource l n = bracket_ (say l ('+' : n)) (say l ('-' : n))

main :: IO ()
main = do
  l <- newIORef []
  r <- try (resource l "a" (resource l "b" (throwIO (E 1) `finally` say l "f") `onException` say l "x"))
  flush (show (r :: Either E ())) l
  r2 <- try (bracket (say l "acquire" >> return 3) (\n -> say l "release" >> throwIO (E n)) (\_ -> throwIO (F "body")))
  flush (show (r2 :: Either E ())) l
  r3 <- try (bracket (throwIO (E 5)) (\() -> say l "never") (\() -> say l "never"))
  flush (show (r3 :: Either E ())) l
  r4 <- try (evaluate (foldr (\a b -> if a == 3 then throw (E a) else a : b) [] [1 .. 5]))
  case r4 of
    Right xs -> do
      print (take 2 xs)
      (print (length xs) `catch` \(e :: E) -> putStrLn ("late " ++ displayException e))
    Left (e :: E) -> print e
  (do { x <- return (throw (E 6)) :: IO Int; say l "bound"; when (x > 0) (say l "?") }) `catch` (\e -> say l (displayException (e :: E)))
  flush "lazy" l
  handleJust (\e -> if e == E 7 then Just () else Nothing) (\() -> say l "seven") (throwIO (E 7))
  (handleJust (\e -> guard (e == E 7)) (\() -> say l "seven") (throwIO (E 8))) `catch` \(e :: SomeException) -> say l ("outer " ++ show e)
  flush "just" l
  let hs = [ Handler (\(e :: ArithException) -> return ("arith " ++ show e)), Handler (\(ErrorCall m) -> return ("error " ++ m))
           , Handler (\(e :: IOException) -> return ("io " ++ show (isUserError e, isDoesNotExistError e)))
           , Handler (\(e :: Inner) -> return ("inner " ++ show e)), Handler (\(SomeException e) -> return ("other " ++ displayException e)) ]
  mapM_ (\act -> (act >> return "fine") `catches` hs >>= putStrLn)
    [ void (evaluate (1 `div` (0 :: Int))), error "call", ioError (userError "u"), void (readFile "missing"), throwIO (Inner True)
    , throwIO (F "f"), void (evaluate (fromMaybe undefined (Just ()))), throwIO (AssertionFailed "af"), () <$ evaluate (minBound `div` (-1) :: Int) ]
  r5 <- try (throwIO (Inner False)) :: IO (Either Wrapped ())
  print r5
  r6 <- tryJust (either Just (const Nothing) . (\(E n) -> if even n then Left n else Right ())) (throwIO (E 4))
  print (r6 :: Either Int ())
  s <- getMaskingState
  (a, b, c) <- mask $ \restore -> (,,) <$> getMaskingState <*> restore getMaskingState <*> uninterruptibleMask_ getMaskingState
  print (s, a, b, c)
  inHandler <- (throwIO (E 0) >> getMaskingState) `catch` \(_ :: E) -> getMaskingState
  print inHandler
  print (unsafePerformIO (evaluate (1 + throw (E 1)) `catch` \(E n) -> return (n * 100)))
  (throw (E 1) `seq` throwIO (E 2)) `catch` \(e :: E) -> print e
  r7 <- try (evaluate (let f 0 = throw (F "deep"); f n = 1 + f (n - 1) in f (20000 :: Int) :: Int))
  print (either why show r7)
  n <- foldM (\acc k -> (if odd k then throwIO (E k) else return (acc + k)) `catch` \(E m) -> return (acc - m)) 0 [1 .. 1000]
  print n
  throwIO (F "the end") `catch` (\(e :: E) -> throwIO (userError (why e))) `catch` \(e :: IOException) -> putStrLn (ioeGetErrorString e)
