module Main where
import System.IO.Error
import Control.Exception
import System.IO
-- building and inspecting IOErrors
main :: IO ()
main = do
  let e1 = mkIOError doesNotExistErrorType "myloc" Nothing (Just "file.txt")
      e2 = annotateIOError (userError "base") "annot" Nothing (Just "f")
      e3 = ioeSetErrorString (mkIOError fullErrorType "w" Nothing Nothing) "custom text"
  mapM_ print [e1, e2, e3]
  print (map isDoesNotExistError [e1, e2], map isUserError [e1, e2], isFullError e3, isAlreadyExistsError e1)
  print (ioeGetErrorString e1, ioeGetErrorString (userError "u"), ioeGetLocation e1, ioeGetFileName e1)
  print (ioeGetErrorType e1, ioeGetErrorType (userError "x"), alreadyExistsErrorType, eofErrorType, permissionErrorType, illegalOperationErrorType, alreadyInUseErrorType)
  r <- tryIOError (ioError e1)
  print (r :: Either IOError ())
  r <- try (modifyIOError (\e -> ioeSetLocation e "changed") (ioError e1)) :: IO (Either IOException ())
  print r
  catchIOError (ioError e3) (putStrLn . ("handler: " ++) . show)
  print (e1 == e1, e1 == e2, userError "a" == userError "a")
  r <- try (openFile "definitely-missing" ReadMode)
  case r of
    Left e -> print (e :: IOException) >> print (ioeGetErrorType e, ioeGetLocation e)
    Right _ -> return ()
