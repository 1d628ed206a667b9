-- evaluate, return, throw and try: what is forced, and when
module Main where
import Control.Exception
import Data.Maybe

probe :: String -> IO a -> IO ()
probe n act = do
  r <- try act
  putStrLn (n ++ ": " ++ either (\e -> "exception " ++ takeWhile (/= '\n') (show (e :: SomeException))) (const "fine") r)

main :: IO ()
main = do
  probe "return error" (return (error "a" :: Int))
  probe "evaluate error" (evaluate (error "b" :: Int))
  probe "evaluate pair" (evaluate (error "c" :: Int, 1 :: Int))
  probe "evaluate fst" (evaluate (fst (error "d" :: Int, 1 :: Int)))
  probe "return $! error" (return $! (error "e" :: Int))
  probe "return $! just" (return $! Just (error "f" :: Int))
  probe "seq lambda" (evaluate ((\x -> error "g" x) :: Int -> Int))
  probe "seq undefined fun" (evaluate (error "h" :: Int -> Int))
  probe "throw in list" (evaluate [throw Overflow, 1 :: Int])
  probe "sum of list" (evaluate (sum [throw Overflow, 1 :: Int]))
  probe "length of list" (evaluate (length [throw Overflow, 1 :: Int]))
  probe "throw as action" (throw (ErrorCall "i") :: IO ())
  probe "seq throw action" ((throw (ErrorCall "j") :: IO ()) `seq` return ())
  probe "seq throwIO action" ((throwIO (ErrorCall "k") :: IO ()) `seq` return ())
  probe "seq evaluate" ((evaluate (error "l" :: Int)) `seq` return ())
  probe "const" (evaluate (const 1 (error "m" :: Int) :: Int))
  probe "fromMaybe" (evaluate (fromMaybe (error "n") (Just 'x')))
  probe "fromJust" (evaluate (length (catMaybes [Just (error "o" :: Int), Nothing])))
  probe "maybe" (evaluate (maybe (error "p") id Nothing :: Int))
  probe "if" (evaluate (if error "q" then 1 else 2 :: Int))
  probe "and short" (evaluate (False && error "r"))
  probe "or" (evaluate (False || error "s"))
  probe "show exception" (evaluate (length (show (ErrorCall "u"))))
  r <- try (evaluate (let f n = if n > (3 :: Int) then throw (userError "deep") else f (n + 1) in f 0 :: Int))
  print (r :: Either IOException Int)
