//! `zoloz.authentication.customer.ftoken.query` · 查询刷脸结果信息接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/customer/ftoken/query`.
//! Described in `spec/zoloz_authentication/customer.ftoken.query.yaml`.

use crate::{record, schema};

static CUSTOMER_FTOKEN_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerFtokenQuery",
    file: "spec/zoloz_authentication/customer.ftoken.query.yaml",
    fields: &[
        schema::FieldDef::text("biz_type", 9),
        schema::FieldDef::new("ext_info", schema::Kind::Record(&FACE_EXT_INFO), 10),
        schema::FieldDef::text("ftoken", 11),
        schema::FieldDef::text("zim_id", 12),
    ],
    rules: &[],
};

static CUSTOMER_FTOKEN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerFtokenQueryResponse",
    file: "spec/zoloz_authentication/customer.ftoken.query.yaml",
    fields: &[
        schema::FieldDef::text("age_check_result", 15),
        schema::FieldDef::text("authimg_base_64", 16),
        schema::FieldDef::text("cert_name", 17),
        schema::FieldDef::text("cert_no", 18),
        schema::FieldDef::text("face_id", 19),
        schema::FieldDef::text("open_id", 20),
        schema::FieldDef::text("uid", 21),
        schema::FieldDef::new(
            "uid_tel_pair_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ZHUB_UID_TEL_PAIR),
                    limits: &[],
                },
            ),
            22,
        ),
    ],
    rules: &[],
};

static FACE_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "FaceExtInfo",
    file: "spec/zoloz_authentication/customer.ftoken.query.yaml",
    fields: &[
        schema::FieldDef::text("max_age", 27),
        schema::FieldDef::text("min_age", 28),
        schema::FieldDef::text("query_type", 29),
    ],
    rules: &[],
};

static ZHUB_UID_TEL_PAIR: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZhubUidTelPair",
    file: "spec/zoloz_authentication/customer.ftoken.query.yaml",
    fields: &[
        schema::FieldDef::text("open_id", 33),
        schema::FieldDef::text("phone", 34),
        schema::FieldDef::text("user_id", 35),
    ],
    rules: &[],
};

/// A request of `zoloz.authentication.customer.ftoken.query` (查询刷脸结果信息接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/customer/ftoken/query`.
/// Described in `spec/zoloz_authentication/customer.ftoken.query.yaml`.
/// Answered by [`CustomerFtokenQueryResponse`], or by an error with a [`CustomerFtokenQueryErrorCode`].
#[doc(alias = "zoloz.authentication.customer.ftoken.query")]
#[doc(alias = "查询刷脸结果信息接口")]
#[must_use]
#[non_exhaustive]
pub struct CustomerFtokenQuery {
    /// On the wire `biz_type`, a text. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:9`.
    pub biz_type: Option<String>,
    /// On the wire `ext_info`, a record of the kind `FaceExtInfo`. Source:
    /// `spec/zoloz_authentication/customer.ftoken.query.yaml:10`.
    pub ext_info: Option<FaceExtInfo>,
    /// On the wire `ftoken`, a text. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:11`.
    pub ftoken: Option<String>,
    /// On the wire `zim_id`, a text. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:12`.
    pub zim_id: Option<String>,
}

impl CustomerFtokenQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_type: None,
            ext_info: None,
            ftoken: None,
            zim_id: None,
        }
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: FaceExtInfo) -> Self {
        self.ext_info = Some(ext_info);
        self
    }

    /// Sets [`ftoken`](Self::ftoken).
    #[inline]
    pub fn ftoken(mut self, ftoken: impl Into<String>) -> Self {
        self.ftoken = Some(ftoken.into());
        self
    }

    /// Sets [`zim_id`](Self::zim_id).
    #[inline]
    pub fn zim_id(mut self, zim_id: impl Into<String>) -> Self {
        self.zim_id = Some(zim_id.into());
        self
    }
}

impl record::Record for CustomerFtokenQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMER_FTOKEN_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_type),
            1 => Some(&self.ext_info),
            2 => Some(&self.ftoken),
            3 => Some(&self.zim_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_type),
            1 => Some(&mut self.ext_info),
            2 => Some(&mut self.ftoken),
            3 => Some(&mut self.zim_id),
            _ => None,
        }
    }
}

impl Default for CustomerFtokenQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CustomerFtokenQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomerFtokenQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomerFtokenQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CustomerFtokenQuery {}

impl record::Request for CustomerFtokenQuery {
    type Response = CustomerFtokenQueryResponse;
    type ErrorCode = CustomerFtokenQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zoloz.authentication.customer.ftoken.query",
        title: "查询刷脸结果信息接口",
        file: "spec/zoloz_authentication/customer.ftoken.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zoloz/authentication/customer/ftoken/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CUSTOMER_FTOKEN_QUERY,
        response: &CUSTOMER_FTOKEN_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zoloz.authentication.customer.ftoken.query` (查询刷脸结果信息接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CustomerFtokenQueryResponse {
    /// On the wire `age_check_result`, a text. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:15`.
    pub age_check_result: Option<String>,
    /// On the wire `authimg_base_64`, a text. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:16`.
    pub authimg_base_64: Option<String>,
    /// On the wire `cert_name`, a text. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:17`.
    pub cert_name: Option<String>,
    /// On the wire `cert_no`, a text. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:18`.
    pub cert_no: Option<String>,
    /// On the wire `face_id`, a text. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:19`.
    pub face_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:20`.
    pub open_id: Option<String>,
    /// On the wire `uid`, a text. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:21`.
    pub uid: Option<String>,
    /// On the wire `uid_tel_pair_list`, a list; each element is a record of the kind `ZhubUidTelPair`. Source:
    /// `spec/zoloz_authentication/customer.ftoken.query.yaml:22`.
    pub uid_tel_pair_list: Vec<ZhubUidTelPair>,
}

impl record::Record for CustomerFtokenQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMER_FTOKEN_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.age_check_result),
            1 => Some(&self.authimg_base_64),
            2 => Some(&self.cert_name),
            3 => Some(&self.cert_no),
            4 => Some(&self.face_id),
            5 => Some(&self.open_id),
            6 => Some(&self.uid),
            7 => Some(&self.uid_tel_pair_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.age_check_result),
            1 => Some(&mut self.authimg_base_64),
            2 => Some(&mut self.cert_name),
            3 => Some(&mut self.cert_no),
            4 => Some(&mut self.face_id),
            5 => Some(&mut self.open_id),
            6 => Some(&mut self.uid),
            7 => Some(&mut self.uid_tel_pair_list),
            _ => None,
        }
    }
}

impl Default for CustomerFtokenQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            age_check_result: None,
            authimg_base_64: None,
            cert_name: None,
            cert_no: None,
            face_id: None,
            open_id: None,
            uid: None,
            uid_tel_pair_list: Vec::new(),
        }
    }
}

impl Clone for CustomerFtokenQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomerFtokenQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomerFtokenQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `FaceExtInfo`.
///
/// Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:25`.
#[must_use]
#[non_exhaustive]
pub struct FaceExtInfo {
    /// On the wire `max_age`, a text. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:27`.
    pub max_age: Option<String>,
    /// On the wire `min_age`, a text. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:28`.
    pub min_age: Option<String>,
    /// On the wire `query_type`, a text. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:29`.
    pub query_type: Option<String>,
}

impl FaceExtInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            max_age: None,
            min_age: None,
            query_type: None,
        }
    }

    /// Sets [`max_age`](Self::max_age).
    #[inline]
    pub fn max_age(mut self, max_age: impl Into<String>) -> Self {
        self.max_age = Some(max_age.into());
        self
    }

    /// Sets [`min_age`](Self::min_age).
    #[inline]
    pub fn min_age(mut self, min_age: impl Into<String>) -> Self {
        self.min_age = Some(min_age.into());
        self
    }

    /// Sets [`query_type`](Self::query_type).
    #[inline]
    pub fn query_type(mut self, query_type: impl Into<String>) -> Self {
        self.query_type = Some(query_type.into());
        self
    }
}

impl record::Record for FaceExtInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FACE_EXT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.max_age),
            1 => Some(&self.min_age),
            2 => Some(&self.query_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.max_age),
            1 => Some(&mut self.min_age),
            2 => Some(&mut self.query_type),
            _ => None,
        }
    }
}

impl Default for FaceExtInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FaceExtInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FaceExtInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FaceExtInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ZhubUidTelPair`.
///
/// Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:31`.
#[non_exhaustive]
pub struct ZhubUidTelPair {
    /// On the wire `open_id`, a text. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:33`.
    pub open_id: Option<String>,
    /// On the wire `phone`, a text. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:34`.
    pub phone: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:35`.
    pub user_id: Option<String>,
}

impl record::Record for ZhubUidTelPair {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZHUB_UID_TEL_PAIR
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.open_id),
            1 => Some(&self.phone),
            2 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.open_id),
            1 => Some(&mut self.phone),
            2 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for ZhubUidTelPair {
    #[inline]
    fn default() -> Self {
        Self {
            open_id: None,
            phone: None,
            user_id: None,
        }
    }
}

impl Clone for ZhubUidTelPair {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZhubUidTelPair {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZhubUidTelPair {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zoloz.authentication.customer.ftoken.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerFtokenQueryErrorCode {
    /// On the wire `BIZ_ERROR`. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:38`.
    BizError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:39`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zoloz_authentication/customer.ftoken.query.yaml:40`.
    SystemError,
    /// On the wire `FTOKEN_INVALID`. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:41`.
    FtokenInvalid,
    /// On the wire `TOKEN_NOT_FOUND`. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:42`.
    TokenNotFound,
    /// On the wire `UID_NOT_FOUND`. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:43`.
    UidNotFound,
    /// On the wire `TOKEN_EXPIRED`. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:44`.
    TokenExpired,
    /// On the wire `TOKEN_CONSUMED`. Source: `spec/zoloz_authentication/customer.ftoken.query.yaml:45`.
    TokenConsumed,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CustomerFtokenQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("BIZ_ERROR", Self::BizError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("FTOKEN_INVALID", Self::FtokenInvalid),
        ("TOKEN_NOT_FOUND", Self::TokenNotFound),
        ("UID_NOT_FOUND", Self::UidNotFound),
        ("TOKEN_EXPIRED", Self::TokenExpired),
        ("TOKEN_CONSUMED", Self::TokenConsumed),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CustomerFtokenQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
