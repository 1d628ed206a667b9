{-# LANGUAGE FlexibleContexts #-}
-- The monads of transformers and mtl: orders of layers, laws that show, laziness, continuations.
import qualified Control.Exception as E
import Control.Monad.Cont
import Control.Monad.Except
import Control.Monad.RWS
import Control.Monad.Reader
import Control.Monad.State
import qualified Control.Monad.State.Strict as Strict
import qualified Control.Monad.Trans.Except as T
import Control.Monad.Trans.Cont (evalCont, evalContT)
import Control.Monad.Trans.Identity
import Control.Monad.Trans.Maybe
import qualified Control.Monad.Trans.Select as Select
import qualified Control.Monad.Trans.State.Strict as TS
import qualified Control.Monad.Trans.Writer.Strict as TW
import Control.Monad.Writer
import Control.Applicative
import Data.Functor.Identity

attempt :: Show a => String -> a -> IO ()
attempt name x = do
  r <- E.try (E.evaluate (length (show x)))
  putStrLn (name ++ ": " ++ either (\e -> "<" ++ takeWhile (/= '\n') (show (e :: E.SomeException)) ++ ">") (const (show x)) r)

tick :: (Num s, MonadState s m) => m s
tick = state (\s -> (s, s + 1))

logged :: (MonadWriter [String] m, MonadState Int m, MonadError String m, MonadReader Int m) => Int -> m Int
logged n = do
  limit <- ask
  tell ["at " ++ show n]
  modify (+ n)
  when (n > limit) (throwError ("beyond " ++ show limit))
  s <- get
  return (s * 2)

program :: (MonadWriter [String] m, MonadState Int m, MonadError String m, MonadReader Int m) => m [Int]
program = do
  a <- logged 1
  b <- logged 9 `catchError` \e -> tell ["caught " ++ e] >> return 0
  c <- local (+ 10) (logged 9)
  (d, w) <- listen (logged 2)
  e <- censor (map reverse) (logged 3)
  f <- asks (* 2)
  return [a, b, c, d, length w, e, f]

evalLoop :: Int -> Cont r Int
evalLoop n = callCC (\exit -> do
  forM_ [1 ..] (\i -> when (i * i > n) (exit i))
  return 0)

main :: IO ()
main = do
  print (runState (replicateM 3 tick) 5, evalState (mapM (\x -> modify (+ x) >> get) [1 .. 5]) 0, execState (gets (+ 1) >>= put) 1)
  print (runReader (liftM2 (,) ask (local (* 2) (asks show))) 21, runWriter (tell [1] >> listens length (tell [2, 3] >> return 'x') >>= \r -> tell [4] >> return r))
  print (runWriter (pass (tell "abc" >> return (1, map succ))), execWriter (mapM_ (tell . Sum) [1 .. 10]), runExcept (withExcept length (throwError "abc" :: Except String ())))
  -- one program, several orders
  print (runExcept (runWriterT (runStateT (runReaderT program 5) 0)))
  print (runIdentity (runWriterT (runStateT (runExceptT (runReaderT program 5)) 0)))
  print (runState (runExceptT (runWriterT (runReaderT program 5))) 0)
  print (runRWS (runExceptT program) 5 0)
  print (runExcept (runRWST program 5 0))
  print (runState (runWriterT (runExceptT (runReaderT (runIdentityT program) 5))) 0)
  -- failure and alternatives
  print (runIdentity (runMaybeT (MaybeT (Identity Nothing) <|> return 1 <|> undefined)), runMaybeT (lift [1, 2, 3] >>= \x -> guard (x /= 2) >> return x), runState (runMaybeT (lift tick >> mzero <|> lift tick)) 0)
  print (runExcept (T.throwE "a" <|> T.throwE "b" :: Except String ()), runExcept (T.throwE "a" <|> return 1), runExceptT (lift [1, 2] >>= \x -> if x == 1 then throwError 'e' else return x))
  print (runMaybeT (do { Just x <- return Nothing; return (x :: Int) }) :: [Maybe Int], evalStateT (do { (x : xs) <- get; put xs; return x }) "" :: Maybe Char)
  print (evalStateT (many (StateT (\s -> case s of { (c : cs) | c < 'c' -> [(c, cs)]; _ -> [] }))) "abcd", runReaderT (ReaderT (\r -> [r]) <|> ReaderT (\r -> [r + 1])) 1)
  print (liftEither (Left 'x') :: Either Char (), (throwError () `catchError` \_ -> Just 1), runExcept (throwError 1 `catchError` (\e -> throwError (e + 1))) :: Either Int ())
  r <- runExceptT (liftIO (putStrLn "io") >> throwError "stop" >> liftIO (putStrLn "not"))
  print (r :: Either String ())
  r <- E.try (E.throwIO (userError "x") `catchError` \e -> putStrLn (show e) >> throwError e)
  print (either (\e -> show (e :: E.IOException)) show (r :: Either E.IOException ()))
  -- laziness
  print (take 5 (evalState (mapM (\x -> state (\s -> (s + x, s + 1))) [1 ..]) 0))
  print (take 3 (execWriter (mapM_ (\x -> tell [x]) [1 ..])))
  attempt "lazy pair" (fst (runState (return 1 >>= \x -> StateT (\_ -> undefined) >> return x) ()) :: Int)
  attempt "strict pair" (fst (Strict.runState (return 1 >>= \x -> TS.StateT (\_ -> undefined) >> return x) ()) :: Int)
  attempt "strict modify" (Strict.execState (Strict.modify (const undefined) >> Strict.put 1) 0)
  attempt "strict modify'" (Strict.execState (Strict.modify' (const undefined) >> Strict.put 1) 0)
  attempt "lazy modify'" (execState (modify' (const undefined) >> put 1) 0)
  attempt "lazy writer" (fst (runWriter (writer (undefined :: ((), String)) >> return 'a')) :: Char)
  attempt "strict writer" (fst (TW.runWriter (TW.WriterT (Identity undefined) >> TW.tell "x" >> return 'a')))
  print (take 4 (fst (runState (mfix (\xs -> tick >>= \t -> return (t : map (+ 1) xs))) 7)), runWriter (mfix (\x -> tell "m" >> return (take 2 (1 : x)))), runExcept (mfix (\xs -> return (take 3 (0 : xs)))) :: Either () [Int])
  attempt "mfix Nothing" (runIdentity (runMaybeT (mfix (\x -> if x then MaybeT (Identity Nothing) else mzero))))
  -- continuations
  print (evalCont (evalLoop 50), runCont (mapM (\x -> cont (\k -> k x ++ k (x * 10))) [1, 2]) (\x -> [x]), evalCont (callCC (\k -> k 1 >> return 2)))
  print =<< evalContT (callCC (\k -> forever (lift (putStrLn "once") >> k 'x')))
  print (runState (evalContT (callCC (\k -> lift tick >> k () >> lift tick >> return ()) >> lift tick)) 0)
  print (runState (runExceptT (runStateT (do { put 1; lift (lift (put 'b')); throwError "e" `catchError` \_ -> put 3; get }) 0)) 'a')
  print (Select.runSelect (mapM (const (Select.select (\k -> if k True > k False then True else False))) [1 .. 3]) (\bs -> sum (zipWith (\b w -> if b then w else 0) bs [1, -2, 4])))
  -- classes of the wrappers
  print (runIdentityT (IdentityT [1]), MaybeT [Just 1, Nothing], T.ExceptT [Left 'x', Right 2], WriterT (Just (1, "w")), IdentityT (Just 2) < IdentityT Nothing)
  print (sum (MaybeT [Just 1, Nothing, Just 3]), fmap runMaybeT (traverse (\x -> [x, x + 1]) (MaybeT (Just (Just 1)))), length (WriterT [(1, 'a'), (2, 'b')]))
  print (withState (+ 1) get `runState` 5, mapState (\(a, s) -> (show a, s * 2)) tick `runState` 5, runReader (withReader length ask) "abc", evalRWS (tell "x" >> ask >>= put >> get) 'r' 's', execRWS (mapRWS (\(a, s, w) -> (a, s + 1, w ++ "!")) (tell "x")) () 1)
