//! `zoloz.authentication.customer.ftoken.query` · 查询刷脸结果信息接口
//!
//! Query the result of a face scan by its token.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/customer/ftoken/query`.
//! Described in `spec/zoloz_authentication/customer.ftoken.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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
        Self::default()
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

/// The values of the platform's type `FaceExtInfoQueryType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FaceExtInfoQueryType {
    /// `1`: Phone number.
    V1,
    /// `2`: Picture.
    V2,
}

record::enumeration!(FaceExtInfoQueryType, "1" V1, "2" V2);

/// The values of the platform's type `CustomerFtokenQueryBizType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(CustomerFtokenQueryBizType, "1" V1, "2" V2, "3" V3, "4" V4);

/// The values of the platform's type `CustomerFtokenQueryResponseAgeCheckResult`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CustomerFtokenQueryResponseAgeCheckResult {
    /// `true`: Within the range.
    True,
    /// `false`: Outside the range.
    False,
}

record::enumeration!(
    CustomerFtokenQueryResponseAgeCheckResult, "true" True, "false" False
);

/// The error codes of `zoloz.authentication.customer.ftoken.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CustomerFtokenQueryErrorCode, "BIZ_ERROR" BizError, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_ERROR" SystemError, "FTOKEN_INVALID" FtokenInvalid,
    "TOKEN_NOT_FOUND" TokenNotFound, "UID_NOT_FOUND" UidNotFound, "TOKEN_EXPIRED"
    TokenExpired, "TOKEN_CONSUMED" TokenConsumed
);

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

record::record!(
    CustomerFtokenQuery, CUSTOMER_FTOKEN_QUERY, 0 biz_type Default::default(), 1 ext_info
    None, 2 ftoken String::new(), 3 zim_id None
);

record::record!(
    CustomerFtokenQueryResponse, CUSTOMER_FTOKEN_QUERY_RESPONSE, 0 age_check_result None,
    1 authimg_base_64 None, 2 cert_name None, 3 cert_no None, 4 face_id None, 5 open_id
    None, 6 uid None, 7 uid_tel_pair_list Vec::new()
);

record::record!(
    FaceExtInfo, FACE_EXT_INFO, 0 max_age None, 1 min_age None, 2 query_type None
);

record::record!(
    ZhubUidTelPair, ZHUB_UID_TEL_PAIR, 0 open_id None, 1 phone None, 2 user_id None
);

static CUSTOMER_FTOKEN_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerFtokenQuery",
    file: "spec/zoloz_authentication/customer.ftoken.query.yaml",
    rows: &[
        schema::Row::Limited(
            "biz_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Values(&["1", "2", "3", "4"])),
            ],
        ),
        schema::Row::Plain("ext_info", schema::Kind::Record(&FACE_EXT_INFO)),
        schema::Row::Limited(
            "ftoken",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Text("zim_id"),
    ],
    rules: &[],
    lines: &[11, 14, 13, 21, 22, 26, 27, 30],
};

static CUSTOMER_FTOKEN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerFtokenQueryResponse",
    file: "spec/zoloz_authentication/customer.ftoken.query.yaml",
    rows: &[
        schema::Row::Text("age_check_result"),
        schema::Row::Text("authimg_base_64"),
        schema::Row::Text("cert_name"),
        schema::Row::Text("cert_no"),
        schema::Row::Text("face_id"),
        schema::Row::Text("open_id"),
        schema::Row::Text("uid"),
        schema::Row::Plain(
            "uid_tel_pair_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ZHUB_UID_TEL_PAIR),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static FACE_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "FaceExtInfo",
    file: "spec/zoloz_authentication/customer.ftoken.query.yaml",
    rows: &[
        schema::Row::Text("max_age"),
        schema::Row::Text("min_age"),
        schema::Row::Limited(
            "query_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "2"]))],
        ),
    ],
    rules: &[],
    lines: &[63, 64, 65, 67],
};

static ZHUB_UID_TEL_PAIR: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZhubUidTelPair",
    file: "spec/zoloz_authentication/customer.ftoken.query.yaml",
    rows: &[
        schema::Row::Text("open_id"),
        schema::Row::Text("phone"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};
