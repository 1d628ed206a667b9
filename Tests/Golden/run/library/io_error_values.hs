-- System.IO.Error: building, annotating, classifying and showing IOErrors
module Main where
import System.IO.Error
import Control.Exception

kinds :: [(String, IOErrorType)]
kinds = [("exists", alreadyExistsErrorType), ("missing", doesNotExistErrorType), ("inUse", alreadyInUseErrorType), ("full", fullErrorType), ("eof", eofErrorType), ("illegal", illegalOperationErrorType), ("permission", permissionErrorType), ("user", userErrorType)]

main :: IO ()
main = do
  mapM_ (\(n, t) -> print (n, t, mkIOError t ("loc " ++ n) Nothing (Just "file.txt"))) kinds
  mapM_ (\(_, t) -> let e = mkIOError t "" Nothing Nothing in
    print [isAlreadyExistsError e, isDoesNotExistError e, isAlreadyInUseError e, isFullError e, isEOFError e, isIllegalOperation e, isPermissionError e, isUserError e]) kinds
  let u = userError "oops"
  print u
  print (ioeGetErrorString u, ioeGetLocation u, ioeGetFileName u)
  print (annotateIOError u "here" Nothing (Just "f"))
  print (ioeSetErrorString (ioeSetLocation (ioeSetFileName u "g") "there") "changed")
  print (ioeGetErrorString (mkIOError eofErrorType "x" Nothing Nothing), ioeGetErrorString (ioeSetErrorString (mkIOError eofErrorType "x" Nothing Nothing) "s"))
  print (u == userError "oops", u == userError "other", ioeSetErrorType u eofErrorType)
  r <- tryIOError (modifyIOError (\e -> ioeSetLocation e "modified") (ioError (userError "m")))
  print (r :: Either IOError ())
  r2 <- try (fail "in IO") :: IO (Either IOException ())
  print r2
  catchIOError (ioError u >> return ()) (\e -> putStrLn ("caught " ++ ioeGetErrorString e))
  catchIOError (do { Just x <- return (Nothing :: Maybe Int); print x }) (\e -> print (isUserError e))
