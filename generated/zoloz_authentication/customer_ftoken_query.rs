//! `zoloz.authentication.customer.ftoken.query` · 查询刷脸结果信息接口
//!
//! Query the result of a face scan by its token.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/customer/ftoken/query`.
//! Described in `spec/zoloz_authentication/customer.ftoken.query.yaml`.

use crate::{record, schema};

static CUSTOMER_FTOKEN_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerFtokenQuery",
    file: "spec/zoloz_authentication/customer.ftoken.query.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 14),
                schema::LimitDef::new(schema::Limit::Values(&["1", "2", "3", "4"]), 13),
            ],
            ..schema::FieldDef::text("biz_type", 11)
        },
        schema::FieldDef::new("ext_info", schema::Kind::Record(&FACE_EXT_INFO), 21),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 26),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 27),
            ],
            ..schema::FieldDef::text("ftoken", 22)
        },
        schema::FieldDef::text("zim_id", 30),
    ],
    rules: &[],
};

static CUSTOMER_FTOKEN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerFtokenQueryResponse",
    file: "spec/zoloz_authentication/customer.ftoken.query.yaml",
    fields: &[
        schema::FieldDef::text("age_check_result", 36),
        schema::FieldDef::text("authimg_base_64", 44),
        schema::FieldDef::text("cert_name", 45),
        schema::FieldDef::text("cert_no", 46),
        schema::FieldDef::text("face_id", 47),
        schema::FieldDef::text("open_id", 51),
        schema::FieldDef::text("uid", 56),
        schema::FieldDef::new(
            "uid_tel_pair_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ZHUB_UID_TEL_PAIR),
                    limits: &[],
                },
            ),
            57,
        ),
    ],
    rules: &[],
};

static FACE_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "FaceExtInfo",
    file: "spec/zoloz_authentication/customer.ftoken.query.yaml",
    fields: &[
        schema::FieldDef::text("max_age", 63),
        schema::FieldDef::text("min_age", 64),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["1", "2"]), 67)],
            ..schema::FieldDef::text("query_type", 65)
        },
    ],
    rules: &[],
};

static ZHUB_UID_TEL_PAIR: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZhubUidTelPair",
    file: "spec/zoloz_authentication/customer.ftoken.query.yaml",
    fields: &[
        schema::FieldDef::text("open_id", 76),
        schema::FieldDef::text("phone", 81),
        schema::FieldDef::text("user_id", 82),
    ],
    rules: &[],
};

/// A request of `zoloz.authentication.customer.ftoken.query` (查询刷脸结果信息接口).
///
/// Query the result of a face scan by its token.
///
/// ```
/// use alipay::zoloz_authentication::CustomerFtokenQuery;
///
/// let request = CustomerFtokenQuery::new()
///     .biz_type("1")
///     .ftoken("fp0593e8d5c136277f13fd5bc36c13a7db7");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_type`](Self::biz_type) | required; one of its values |
/// | [`ftoken`](Self::ftoken) | required; at most 64 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/customer/ftoken/query`.
/// Described in `spec/zoloz_authentication/customer.ftoken.query.yaml`.
/// Returns [`CustomerFtokenQueryResponse`], or an error with a [`CustomerFtokenQueryErrorCode`].
#[doc(alias = "zoloz.authentication.customer.ftoken.query")]
#[doc(alias = "/v3/zoloz/authentication/customer/ftoken/query")]
#[doc(alias = "查询刷脸结果信息接口")]
#[must_use]
#[non_exhaustive]
pub struct CustomerFtokenQuery {
    /// Face product used.
    ///
    /// Required. Example: `1`.
    pub biz_type: record::Choice<CustomerFtokenQueryBizType>,
    /// Extension parameters of the face product.
    ///
    /// 人脸产品拓展参数.
    pub ext_info: Option<FaceExtInfo>,
    /// Face token.
    ///
    /// 人脸token; required; at most 64 characters (advisory). Example: `fp0593e8d5c136277f13fd5bc36c13a7db7`.
    pub ftoken: String,
    /// The `zimId` made when the face scan was initialized.
    ///
    /// Example: `3b35b4677de2c69bb5bab69a4a5168d62`.
    pub zim_id: Option<String>,
}

impl CustomerFtokenQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_type: Default::default(),
            ext_info: None,
            ftoken: String::new(),
            zim_id: None,
        }
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(
        mut self,
        biz_type: impl Into<record::Choice<CustomerFtokenQueryBizType>>,
    ) -> Self {
        self.biz_type = biz_type.into();
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
        self.ftoken = ftoken.into();
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `zoloz.authentication.customer.ftoken.query` (查询刷脸结果信息接口).
#[non_exhaustive]
pub struct CustomerFtokenQueryResponse {
    /// Whether the age is within the given range; empty if none was given.
    ///
    /// 年龄是否在指定范围内. Example: `true`.
    pub age_check_result: Option<
        record::Choice<CustomerFtokenQueryResponseAgeCheckResult>,
    >,
    /// Picture, base64.
    ///
    /// 图片base64 encodeString.
    pub authimg_base_64: Option<String>,
    /// Name on the certificate.
    ///
    /// 证件姓名. Example: `某某`.
    pub cert_name: Option<String>,
    /// Identity card number.
    ///
    /// 身份证号码. Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// ISV's own random key for one person, free of personal data.
    ///
    /// Example: `6458f8361582010447730145389650`.
    pub face_id: Option<String>,
    /// Open id of the Alipay user.
    ///
    /// 支付宝用户open_id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Alipay user id.
    ///
    /// 支付宝uid. Example: `2088000000000001`.
    pub uid: Option<String>,
    /// Users found.
    ///
    /// 用户名信息返回的列表.
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

/// Extension parameters of a face product.
///
/// | Field | Limits |
/// |---|---|
/// | [`query_type`](Self::query_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct FaceExtInfo {
    /// Upper end of the age range, included.
    ///
    /// 年龄区间判断的上限. Example: `30`.
    pub max_age: Option<String>,
    /// Lower end of the age range, included.
    ///
    /// 年龄区间判断的下限. Example: `10`.
    pub min_age: Option<String>,
    /// What to return; the user id if left out.
    ///
    /// Example: `1`.
    pub query_type: Option<record::Choice<FaceExtInfoQueryType>>,
}

impl FaceExtInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn query_type(
        mut self,
        query_type: impl Into<record::Choice<FaceExtInfoQueryType>>,
    ) -> Self {
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

/// A user with a phone number.
#[non_exhaustive]
pub struct ZhubUidTelPair {
    /// Open id of the Alipay user.
    ///
    /// 支付宝用户open_id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Phone number.
    ///
    /// 手机号. Example: `13800000000`.
    pub phone: Option<String>,
    /// User, by Alipay user id.
    ///
    /// 支付宝uid. Example: `2088000000000001`.
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

/// The values of the platform's type `FaceExtInfoQueryType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaceExtInfoQueryType {
    /// `1`: Phone number.
    V1,
    /// `2`: Picture.
    V2,
}

impl record::Enumeration for FaceExtInfoQueryType {
    const VALUES: &'static [(&'static str, Self)] = &[("1", Self::V1), ("2", Self::V2)];
}

impl std::fmt::Debug for FaceExtInfoQueryType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CustomerFtokenQueryBizType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CustomerFtokenQueryBizType {
    /// `1`: 1:1 face verification.
    V1,
    /// `2`: 1:n search, registered by Alipay id.
    V2,
    /// `3`: 1:n search, registered by phone.
    V3,
    /// `4`: Phone number and face together.
    V4,
}

impl record::Enumeration for CustomerFtokenQueryBizType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
    ];
}

impl std::fmt::Debug for CustomerFtokenQueryBizType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CustomerFtokenQueryResponseAgeCheckResult`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CustomerFtokenQueryResponseAgeCheckResult {
    /// `true`: Within the range.
    True,
    /// `false`: Outside the range.
    False,
}

impl record::Enumeration for CustomerFtokenQueryResponseAgeCheckResult {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for CustomerFtokenQueryResponseAgeCheckResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `zoloz.authentication.customer.ftoken.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerFtokenQueryErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `FTOKEN_INVALID`.
    FtokenInvalid,
    /// `TOKEN_NOT_FOUND`.
    TokenNotFound,
    /// `UID_NOT_FOUND`.
    UidNotFound,
    /// `TOKEN_EXPIRED`.
    TokenExpired,
    /// `TOKEN_CONSUMED`.
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
