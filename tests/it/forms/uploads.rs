//! Files: multipart forms as other SDKs write them, with common parameters in the query, in parts, or both.

use alipay::charset::Charset;

use super::{GO, JAVA, PHP, Signed, emulator, send};

const UPLOAD: &str = "alipay.offline.material.image.upload";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n--\r\n\0\xff picture";

/// A multipart form as an SDK writes it.
struct Form {
    sdk: &'static str,
    charset: &'static str,
    /// The query, in addition to the parameters of `common_in_query`.
    query: &'static str,
    common_in_query: bool,
    content_type: &'static str,
    /// The text before the first boundary.
    begin: &'static str,
    /// The header of a part, with the placeholder `NAME`.
    text: &'static str,
    /// The header of a file, with the placeholder `FILE`.
    file: &'static str,
}

#[rustfmt::skip]
const FORMS: &[Form] = &[
    Form {
        sdk: "Java", charset: "UTF-8", query: "", common_in_query: true, content_type: "multipart/form-data;charset=UTF-8;boundary=BOUND", begin: "\r\n",
        text: "Content-Disposition:form-data;name=\"NAME\"\r\nContent-Type:text/plain",
        file: "Content-Disposition:form-data;name=\"image_content\";filename=\"FILE\"\r\nContent-Type:image/png",
    },
    Form {
        sdk: "Java, GBK", charset: "GBK", query: "", common_in_query: true, content_type: "multipart/form-data;charset=GBK;boundary=BOUND", begin: "\r\n",
        text: "Content-Disposition:form-data;name=\"NAME\"\r\nContent-Type:text/plain",
        file: "Content-Disposition:form-data;name=\"image_content\";filename=\"FILE\"\r\nContent-Type:image/png",
    },
    Form {
        sdk: ".NET", charset: "utf-8", query: "charset=utf-8", common_in_query: false, content_type: "multipart/form-data;charset=utf-8;boundary=BOUND", begin: "\r\n",
        text: "Content-Disposition:form-data;name=\"NAME\"\r\nContent-Type:text/plain",
        file: "Content-Disposition:form-data;name=\"image_content\";filename=\"FILE\"\r\nContent-Type:image/png",
    },
    Form {
        sdk: ".NET, GBK", charset: "gbk", query: "charset=gbk", common_in_query: false, content_type: "multipart/form-data;charset=gbk;boundary=BOUND", begin: "\r\n",
        text: "Content-Disposition:form-data;name=\"NAME\"\r\nContent-Type:text/plain",
        file: "Content-Disposition:form-data;name=\"image_content\";filename=\"FILE\"\r\nContent-Type:image/png",
    },
    Form {
        sdk: "PHP V2", charset: "UTF-8", query: "", common_in_query: true, content_type: "multipart/form-data; boundary=------------------------BOUND", begin: "",
        text: "Content-Disposition: form-data; name=\"NAME\"",
        file: "Content-Disposition: form-data; name=\"image_content\"; filename=\"FILE\"\r\nContent-Type: application/octet-stream",
    },
    Form {
        sdk: "gopay", charset: "utf-8", query: "charset=utf-8", common_in_query: true, content_type: "multipart/form-data; boundary=BOUND", begin: "",
        text: "Content-Disposition: form-data; name=\"NAME\"",
        file: "Content-Disposition: form-data; name=\"image_content\"; filename=\"FILE\"\r\nContent-Type: application/octet-stream",
    },
    Form {
        sdk: "gopay, API of one's own", charset: "utf-8", query: "charset=utf-8", common_in_query: false, content_type: "multipart/form-data; boundary=BOUND", begin: "",
        text: "Content-Disposition: form-data; name=\"NAME\"",
        file: "Content-Disposition: form-data; name=\"image_content\"; filename=\"FILE\"\r\nContent-Type: application/octet-stream",
    },
    Form {
        sdk: "everything in parts, GBK", charset: "gbk", query: "", common_in_query: false, content_type: "multipart/form-data; boundary=BOUND", begin: "",
        text: "Content-Disposition: form-data; name=NAME",
        file: "content-disposition: form-data; filename=\"FILE\"; name=\"image_content\"",
    },
];

impl Form {
    fn send(&self, emulator: &alipay_emulator::Emulator, signed: &Signed, file_name: &str) -> super::Reply {
        let charset: Charset = self.charset.parse().unwrap();
        let escaping = match self.sdk {
            php if php.starts_with("PHP") => PHP,
            go if go.starts_with("gopay") => GO,
            _ => JAVA,
        };
        let is_own = |name: &str| matches!(name, "image_type" | "image_name");
        let common = escaping.pairs(signed.only(|name| self.common_in_query && !is_own(name)), charset);
        let query = [self.query, &common].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("&");
        let target = if query.is_empty() { "/gateway.do".to_owned() } else { format!("/gateway.do?{query}") };

        let boundary = format!("--{}", self.content_type.rsplit_once('=').unwrap().1);
        let mut body = self.begin.as_bytes().to_vec();
        for (name, value) in signed.only(|name| !self.common_in_query || is_own(name)) {
            let part = format!("{boundary}\r\n{}\r\n\r\n{value}\r\n", self.text.replace("NAME", name));
            body.extend_from_slice(&charset.encode(&part).unwrap());
        }
        let head = format!("{boundary}\r\n{}\r\n\r\n", self.file.replace("FILE", file_name));
        body.extend_from_slice(&charset.encode(&head).unwrap());
        body.extend_from_slice(PNG);
        body.extend_from_slice(format!("\r\n{boundary}--\r\n").as_bytes());
        send(emulator, "POST", &target, &[("Content-Type", self.content_type)], &body)
    }
}

#[test]
fn files_of_other_languages_are_accepted() {
    let emulator = emulator();
    // In GBK, the second byte of 誠 is a backslash, and none of the names is valid UTF-8.
    for file_name in ["shop.png", "门面.png", "海底捞 (誠).png", "联通.png"] {
        for form in FORMS {
            let signed =
                Signed::new(&emulator, UPLOAD, form.charset, &[("image_type", "png"), ("image_name", "海底捞 & \"Co\"")]);
            let reply = form.send(&emulator, &signed, file_name);
            let seen = emulator.received_calls().pop().unwrap();
            let context = format!("{}, {file_name}: {}", form.sdk, String::from_utf8_lossy(&reply.body));
            assert_eq!((reply.status, seen.code.as_str()), (200, "10000"), "{context}");
            assert_eq!(seen.request["image_name"], "海底捞 & \"Co\"", "{context}");
            let [(field, upload)] = &seen.files[..] else { panic!("{context}") };
            assert_eq!(
                (field.as_str(), upload.file_name(), upload.len()),
                ("image_content", file_name, PNG.len() as u64),
                "{context}"
            );
            assert!(seen.unknown.is_empty(), "{context}: {:?}", seen.unknown);

            let reply = form.send(&emulator, &signed.with("image_name", "海底捞"), file_name);
            assert_eq!(
                emulator.received_calls().pop().unwrap().code,
                "isv.invalid-signature",
                "{}",
                String::from_utf8_lossy(&reply.body)
            );
        }
    }
}

#[test]
fn a_part_without_a_file_name_is_not_a_file() {
    let emulator = emulator();
    let signed = Signed::new(&emulator, UPLOAD, "utf-8", &[("image_type", "png"), ("image_name", "x")]);
    let form = Form { file: "Content-Disposition: form-data; name=\"image_content\"", ..FORMS_PLAIN };
    let reply = form.send(&emulator, &signed, "");
    assert_eq!(reply.node()["sub_code"], "isv.invalid-charset", "its bytes are not text: {}", reply.text());
}

const FORMS_PLAIN: Form = Form {
    sdk: "",
    charset: "utf-8",
    query: "",
    common_in_query: true,
    content_type: "multipart/form-data; boundary=BOUND",
    begin: "",
    text: "Content-Disposition: form-data; name=\"NAME\"",
    file: "",
};
