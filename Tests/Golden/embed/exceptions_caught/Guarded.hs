module Guarded where
import Control.Exception
import Foreign.Marshal.Array
import Foreign.Ptr
import Foreign.Storable
foreign export ccall safe_div :: Int -> Int -> Ptr Int -> IO Int
foreign export ccall parse_number :: Int -> IO Int
foreign export ccall deep_throw :: Int -> IO Int
foreign export ccall through_c :: Int -> IO Int
foreign import ccall "c_callback" cCallback :: Int -> IO Int
foreign export ccall inner :: Int -> IO Int
data MyError = MyError Int deriving Show
instance Exception MyError
safe_div :: Int -> Int -> Ptr Int -> IO Int
safe_div a b out = (do { q <- evaluate (a `div` b); poke out q; return 0 }) `catch` \e -> case e of
  DivideByZero -> return 1
  Overflow -> return 2
  _ -> return 3
parse_number :: Int -> IO Int
parse_number n = do
  r <- try (evaluate (if n > 10 then throw (MyError n) else if n < 0 then error "negative" else length (show (product [1 .. n]))))
  case r of
    Right v -> return v
    Left e | Just (MyError k) <- fromException e -> return (-k)
           | Just (ErrorCall m) <- fromException e -> return (-1000 - length m)
           | otherwise -> return (-1)
deep_throw :: Int -> IO Int
deep_throw n = (go n `catch` \(MyError k) -> return k) `finally` return ()
  where go 0 = throwIO (MyError n)
        go k | even k = go (k - 1) `onException` return ()
             | otherwise = fmap (+ 1) (go (k - 1))
-- exceptions are caught before they reach C
through_c :: Int -> IO Int
through_c n = fmap (+ 1) (cCallback n)
inner :: Int -> IO Int
inner n = handle (\e -> return (negate (length (show (e :: SomeException))))) (if odd n then throwIO (MyError n) else evaluate (100 `div` n))
