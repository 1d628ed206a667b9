{-# LANGUAGE ExistentialQuantification #-}
module Main where
import Control.Exception
import Data.Typeable (cast)
-- a hierarchy: AppException over NetException over Timeout and Refused
data AppException = forall e. Exception e => AppException e
instance Show AppException where show (AppException e) = show e
instance Exception AppException
data NetException = forall e. Exception e => NetException e
instance Show NetException where show (NetException e) = show e
instance Exception NetException where
  toException = toException . AppException
  fromException x = do { AppException a <- fromException x; cast a }
data Timeout = Timeout Int deriving Show
instance Exception Timeout where
  toException = toException . NetException
  fromException x = do { NetException a <- fromException x; cast a }
data Refused = Refused String deriving Show
instance Exception Refused where
  toException = toException . NetException
  fromException x = do { NetException a <- fromException x; cast a }
data Parse = Parse deriving Show
instance Exception Parse where
  toException = toException . AppException
  fromException x = do { AppException a <- fromException x; cast a }
acts :: [(String, IO ())]
acts = [("timeout", throwIO (Timeout 5)), ("refused", throwIO (Refused "no")), ("parse", throwIO Parse), ("arith", throwIO Overflow), ("none", return ())]
main :: IO ()
main = mapM_ run acts where
  run (n, a) = do
    r1 <- try a :: IO (Either SomeException ())
    putStrLn (n ++ " some: " ++ either show (const "-") r1)
    level "app" (\e -> const () (e :: AppException)) a
    level "net" (\e -> const () (e :: NetException)) a
    level "timeout" (\e -> const () (e :: Timeout)) a
    level "parse" (\e -> const () (e :: Parse)) a
  level :: Exception e => String -> (e -> ()) -> IO () -> IO ()
  level l f a = do
    r <- try (try a)
    putStrLn ("  " ++ l ++ ": " ++ case r of
      Left e -> "passed " ++ show (e :: SomeException)
      Right (Left e) -> f e `seq` "caught " ++ show e
      Right (Right ()) -> "fine")
