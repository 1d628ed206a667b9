-- | The laws of masking: in which state each part of `Control.Exception` runs what.
module Main (main) where

import Control.Concurrent
import Control.Exception
import Control.Monad

say :: String -> IO ()
say what = getMaskingState >>= \state -> putStrLn (what ++ ": " ++ show state)

section :: String -> IO () -> IO ()
section name action = do
  putStrLn ("-- " ++ name)
  action `catch` \e -> putStrLn ("escaped " ++ show (e :: SomeException))
  say "after"

main :: IO ()
main = do
  section "mask" $ do
    say "outside"
    mask $ \restore -> do
      say "inside"
      restore (say "restored")
      say "inside again"
      mask $ \restore' -> restore' (say "restored to masked")
      mask_ (say "nested")
      uninterruptibleMask $ \restore' -> do
        say "uninterruptible within"
        restore' (say "restored to masked, interruptible")
        mask $ \restore'' -> do
          say "mask within uninterruptibleMask"
          restore'' (say "restored to uninterruptible")
  section "restore is of its own mask" $
    mask $ \outer -> uninterruptibleMask_ (outer (say "unmasked by the outer one"))
  section "handlers" $ do
    throwIO (userError "x") `catch` \e -> say ("handler of " ++ show (e :: IOException))
    mask_ (throwIO (userError "y") `catch` \e -> say ("masked handler of " ++ show (e :: IOException)))
    uninterruptibleMask_ (throwIO (userError "z") `catch` \e -> say ("handler of " ++ show (e :: IOException)))
    mask $ \restore -> restore (throwIO (userError "u")) `catch` \e -> say ("handler outside restore of " ++ show (e :: IOException))
    mask (\restore -> restore (throwIO (userError "v") `catch` \e -> say ("handler inside restore of " ++ show (e :: IOException))))
    handle (\e -> say ("outer of " ++ show (e :: ErrorCall))) $
      throwIO (userError "w") `catch` \e -> say ("inner of " ++ show (e :: IOException)) >> throwIO (ErrorCall "from the handler")
  section "try leaves the state alone" $ do
    r <- try (say "in try" >> throwIO (userError "t")) :: IO (Either IOException ())
    print r
    say "behind try"
    _ <- mask_ (try (say "in masked try" >> throwIO (userError "t")) :: IO (Either IOException ()))
    return ()
  section "bracket" $ do
    _ <- bracket (say "acquire" >> return 1) (\_ -> say "release") (\n -> say "use" >> return (n + 1 :: Int))
    _ <- mask_ (bracket (say "acquire") (\_ -> say "release") (\_ -> say "use in mask"))
    bracket_ (say "before") (say "afterwards") (say "between")
    _ <- try (bracketOnError (say "acquire") (\_ -> say "on error") (\_ -> throwIO (userError "u"))) :: IO (Either IOException ())
    bracketOnError (say "acquire") (\_ -> say "never") (\_ -> say "use")
  section "finally and onException" $ do
    say "body" `finally` say "finalizer"
    _ <- try ((say "body" >> throwIO (userError "f")) `finally` say "finalizer of a failure") :: IO (Either IOException ())
    _ <- try ((say "body" >> throwIO (userError "o")) `onException` say "on exception") :: IO (Either IOException ())
    say "no exception" `onException` say "never"
  section "a release that fails hides what failed" $ do
    r <- try (bracket (return ()) (\_ -> throwIO (userError "release")) (\_ -> throwIO (userError "use"))) :: IO (Either IOException ())
    print r
    s <- try (throwIO (userError "body") `finally` throwIO (ErrorCall "finalizer")) :: IO (Either ErrorCall ())
    print s
  section "interruptible" $ do
    mask_ (interruptible (say "interruptible in mask"))
    uninterruptibleMask_ (interruptible (say "interruptible in uninterruptibleMask"))
    interruptible (say "interruptible outside")
    mask_ allowInterrupt
  section "forked threads inherit" $ do
    done <- newEmptyMVar
    let run fork = fork >> takeMVar done
    run (forkIO (say "plain" >> putMVar done ()))
    run (mask_ (forkIO (say "of a masked one" >> putMVar done ())))
    run (uninterruptibleMask_ (forkIO (say "of an uninterruptible one" >> putMVar done ())))
    run (mask_ (forkIOWithUnmask (\unmask -> say "before unmask" >> unmask (say "unmasked") >> say "behind" >> putMVar done ())))
    run (forkFinally (say "body of forkFinally") (\_ -> say "its end" >> putMVar done ()))
    run (mask_ (forkOS (say "of forkOS" >> putMVar done ())))
  section "catches and handleJust" $ do
    (throwIO Overflow) `catches`
      [ Handler (\e -> say ("io " ++ show (e :: IOException)))
      , Handler (\e -> say ("arithmetic " ++ show (e :: ArithException)))
      ]
    catchJust (\e -> if e == DivideByZero then Just () else Nothing) (void (evaluate (1 `div` (0 :: Int)))) (\_ -> say "divided")
    r <- tryJust (\e -> if e == DivideByZero then Just () else Nothing) (throwIO Underflow) :: IO (Either () ())
    print r
