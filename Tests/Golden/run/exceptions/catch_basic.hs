module Main where
import Control.Exception
import System.IO
import qualified System.IO.Error as E
handlerA :: ArithException -> IO String
handlerA e = return ("arith: " ++ show e)
main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  (evaluate (1 `div` (0 :: Int)) >>= return . show) `catch` handlerA >>= putStrLn
  r <- try (evaluate (head' [])) :: IO (Either ErrorCall Int)
  print r
  r <- try (throwIO (userError "mine")) :: IO (Either IOException ())
  print r
  r <- try (ioError (userError "io")) :: IO (Either IOException ())
  print r
  r <- try (evaluate (2 ^ (-1 :: Int))) :: IO (Either ErrorCall Int)
  print r
  r <- try (evaluate (minBound `div` (-1) :: Int)) :: IO (Either ArithException Int)
  print r
  r <- try (evaluate (toEnum 99999999 :: Char)) :: IO (Either ErrorCall Char)
  putStrLn (either (const "bad chr") show r)
  handle (\e -> putStrLn ("handled " ++ show (e :: SomeException))) (fail "monad fail")
  handle (\e -> putStrLn ("outer " ++ show (e :: ArithException))) $
    handle (\e -> putStrLn ("inner " ++ show (e :: ErrorCall))) (throwIO DivideByZero)
  (do _ <- evaluate (length [1, undefined]); putStrLn "fine") `catch` \e -> print (e :: SomeException)
  r <- tryJust (\e -> if E.isUserError e then Just (E.ioeGetErrorString e) else Nothing) (ioError (userError "just"))
  print (r :: Either String ())
  catchJust (\e -> if e == Overflow then Just () else Nothing) (throwIO Overflow) (\_ -> putStrLn "overflow caught")
  r <- try (catchJust (\e -> if e == Overflow then Just () else Nothing) (throwIO Underflow) (\_ -> putStrLn "no")) :: IO (Either ArithException ())
  print r
  x <- catch (return 5) (\e -> do print (e :: SomeException); return 6)
  print (x :: Int)
  print =<< (try (evaluate (let y = y' ; y' = 1 `mod` (0 :: Integer) in y)) :: IO (Either ArithException Integer))
  print [LossOfPrecision, DivideByZero, Denormal, RatioZeroDenominator, Overflow, Underflow]
  where head' (x : _) = x
        head' [] = errorWithoutStackTrace "empty!"
