module Main where
import Control.Exception
import Data.Typeable (cast)
import Data.Maybe (isJust)
data MyErr = NotFound String | Denied Int | Other deriving (Show, Eq)
instance Exception MyErr
newtype Wrapped = Wrapped [Int]
instance Show Wrapped where show (Wrapped xs) = "wrapped " ++ show xs
instance Exception Wrapped where displayException (Wrapped xs) = "displayed " ++ show (sum xs)
data Para a = Para a deriving Show
instance Show a => Exception' (Para a)
class Exception' a
find' :: String -> IO Int
find' k = case lookup k [("a", 1), ("b", 2)] of
  Just v -> return v
  Nothing -> throwIO (NotFound k)
classify :: IO a -> IO String
classify act = (act >> return "ok") `catches`
  [ Handler (\e -> return ("mine " ++ show (e :: MyErr)))
  , Handler (\e -> return ("arith " ++ show (e :: ArithException)))
  , Handler (\e -> return ("call " ++ takeWhile (/= '\n') (show (e :: ErrorCall))))
  , Handler (\(SomeException e) -> return ("some " ++ displayException e)) ]
main :: IO ()
main = do
  mapM_ (\a -> classify a >>= putStrLn)
    [ find' "a", find' "z", throwIO (Denied 3), evaluate (1 `div` 0), errorWithoutStackTrace "oops", throwIO (Wrapped [1, 2]), evaluate (throw Other), return 1 ]
  r <- try (find' "q")
  case r of
    Left (NotFound k) -> putStrLn ("not found " ++ k)
    Left e -> print e
    Right v -> print v
  print (fmap (== Denied 1) (fromException (toException (Denied 1))))
  print (isJust (fromException (toException (Denied 1)) :: Maybe Wrapped), isJust (fromException (toException Other) :: Maybe SomeException))
  putStrLn (displayException (toException (Wrapped [4, 5])))
  print (toException (NotFound "x"))
  r <- try (throwIO (toException (Denied 7)))   -- not wrapped twice
  print (r :: Either MyErr ())
  r <- try (classifyRethrow) :: IO (Either MyErr ())
  print r
  where classifyRethrow = (find' "c" >>= print) `catch` (\e -> throwIO (e :: ArithException)) 
