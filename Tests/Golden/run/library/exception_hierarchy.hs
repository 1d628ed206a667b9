-- a hierarchy of exception types: fromException and toException through an intermediate wrapper
{-# LANGUAGE ExistentialQuantification #-}
module Main where
import Control.Exception
import Data.Typeable

data SomeShop = forall e . Exception e => SomeShop e
instance Show SomeShop where showsPrec d (SomeShop e) = showsPrec d e
instance Exception SomeShop

shopTo :: Exception e => e -> SomeException
shopTo = toException . SomeShop

shopFrom :: Exception e => SomeException -> Maybe e
shopFrom x = do { SomeShop a <- fromException x; cast a }

data OutOfStock = OutOfStock String Int deriving (Show, Eq)
instance Exception OutOfStock where { toException = shopTo; fromException = shopFrom }

newtype BadCard = BadCard Integer deriving Show
instance Exception BadCard where
  toException = shopTo
  fromException = shopFrom
  displayException (BadCard n) = "card " ++ show n ++ " refused"

data Unrelated = Unrelated deriving Show
instance Exception Unrelated

classify :: IO a -> IO String
classify act = (act >> return "none") `catches`
  [ Handler (\(OutOfStock s n) -> return ("stock " ++ s ++ show n))
  , Handler (\e -> return ("shop " ++ show (e :: SomeShop)))
  , Handler (\e -> return ("arith " ++ show (e :: ArithException)))
  , Handler (\e -> return ("io " ++ show (e :: IOException)))
  , Handler (\e -> return ("other " ++ show (e :: SomeException))) ]

main :: IO ()
main = do
  mapM_ (\a -> classify a >>= putStrLn)
    [ throwIO (OutOfStock "tea" 2), throwIO (BadCard 77), throwIO Unrelated, throwIO DivideByZero, ioError (userError "u")
    , throwIO (SomeShop (BadCard 1)), throwIO (toException (OutOfStock "x" 0)), throwIO (IndexOutOfBounds "i"), return () ]
  r <- try (throwIO (BadCard 5)) :: IO (Either SomeShop ())
  print r
  r2 <- try (try (throwIO (BadCard 6)) :: IO (Either OutOfStock ())) :: IO (Either SomeException (Either OutOfStock ()))
  putStrLn (either displayException (const "?") r2)
  print (fmap displayException (fromException (toException (BadCard 9)) :: Maybe BadCard))
  print (fromException (toException Unrelated) :: Maybe OutOfStock)
  print (fromException (toException (OutOfStock "y" 1)) == Just (OutOfStock "y" 1))
  print [Overflow, Underflow, LossOfPrecision, DivideByZero, Denormal, RatioZeroDenominator]
  print (Overflow < DivideByZero, maximum [Denormal, Overflow], IndexOutOfBounds "q", UndefinedElement "", AssertionFailed "af")
