//! `alipay.open.public.account.create` · 添加绑定商户会员号
//!
//! Report to Alipay that a follower has bound a merchant membership number.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/account/create`. Described in
//! `spec/open_public/account.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.account.create` (添加绑定商户会员号).
///
/// Report to Alipay that a follower has bound a merchant membership number.
///
/// ```
/// use alipay::open_public::AccountCreate;
///
/// let request = AccountCreate::new()
///     .bind_account_no("test001")
///     .display_name("test001")
///     .from_user_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agreement_id`](Self::agreement_id) | at most 128 characters (advisory) |
/// | [`bind_account_no`](Self::bind_account_no) | required; at most 64 characters |
/// | [`display_name`](Self::display_name) | required; at most 10 characters |
/// | [`from_user_id`](Self::from_user_id) | required in some cases; at most 32 characters (advisory); at least 16 characters |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`real_name`](Self::real_name) | at most 10 characters |
/// | [`remark`](Self::remark) | at most 200 characters (advisory) |
/// | rule | At least one of `from_user_id`, `open_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/account/create`. Described in
/// `spec/open_public/account.create.yaml`.
/// Returns [`AccountCreateResponse`], or an error with a [`AccountCreateErrorCode`].
#[doc(alias = "alipay.open.public.account.create")]
#[doc(alias = "/v3/alipay/open/public/account/create")]
#[doc(alias = "添加绑定商户会员号")]
#[doc(alias = "会员")]
#[doc(alias = "商户")]
#[must_use]
#[non_exhaustive]
pub struct AccountCreate {
    /// Agreement number of an added account; adding it again returns the same number.
    ///
    /// At most 128 characters (advisory). Example: `29022222`.
    pub agreement_id: Option<String>,
    /// Account to bind, best kept unique in the developer's system.
    ///
    /// 绑定帐号; required; at most 64 characters. Example: `test001`.
    pub bind_account_no: String,
    /// Text about the user that the developer wants shown on the service window's home page.
    ///
    /// Required; at most 10 characters. Example: `test001`.
    pub display_name: String,
    /// Alipay user id of the member to bind, 16 digits starting with 2088\.
    ///
    /// Required in some cases; at most 32 characters (advisory); at least 16 characters. Example: `2088000000000001`.
    pub from_user_id: Option<String>,
    /// Open id of the user; give this or `from_user_id`.
    ///
    /// 支付宝用户的唯一标识; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Real name of the member to bind.
    ///
    /// At most 10 characters. Example: `某某`.
    pub real_name: Option<String>,
    /// Remark, for further information the developer wants to keep.
    ///
    /// 备注信息; at most 200 characters (advisory). Example: `示例备注`.
    pub remark: Option<String>,
}

impl AccountCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = Some(agreement_id.into());
        self
    }

    /// Sets [`bind_account_no`](Self::bind_account_no).
    #[inline]
    pub fn bind_account_no(mut self, bind_account_no: impl Into<String>) -> Self {
        self.bind_account_no = bind_account_no.into();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[inline]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets [`from_user_id`](Self::from_user_id).
    #[inline]
    pub fn from_user_id(mut self, from_user_id: impl Into<String>) -> Self {
        self.from_user_id = Some(from_user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`real_name`](Self::real_name).
    #[inline]
    pub fn real_name(mut self, real_name: impl Into<String>) -> Self {
        self.real_name = Some(real_name.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

/// The response of `alipay.open.public.account.create` (添加绑定商户会员号).
#[non_exhaustive]
pub struct AccountCreateResponse {
    /// Agreement number that identifies the member in the service window account.
    ///
    /// 协议号. Example: `29022222`.
    pub agreement_id: Option<String>,
}

/// The error codes of `alipay.open.public.account.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AccountCreateErrorCode {
    /// `MENUKEY_NOT_EXIST`.
    MenukeyNotExist,
    /// `OPEN_ID_IS_ILLEGAL`: The open id is not valid.
    ///
    /// Check the open id.
    OpenIdIsIllegal,
    /// `BIND_ACCOUNT_FORMAT_ERROR`.
    BindAccountFormatError,
    /// `APP_INFO_ILLEGAL`.
    AppInfoIllegal,
    /// `FROM_USER_ID_NULL`.
    FromUserIdNull,
    /// `ADD_BIND_ACCOUNT_FAIL`.
    AddBindAccountFail,
    /// `SAVE_THIRD_ACCOUNT_FAIL`.
    SaveThirdAccountFail,
    /// `USERINFO_NOT_EXIST`.
    UserinfoNotExist,
    /// `BIND_ACCOUNT_NO_NULL`.
    BindAccountNoNull,
    /// `DISPLAY_NAME_IS_NULL`.
    DisplayNameIsNull,
    /// `DISPLAY_NAME_EXCEED_LENGTH`.
    DisplayNameExceedLength,
    /// `REAL_NAME_EXCEED_LENGTH`.
    RealNameExceedLength,
    /// `EXCEED_THIRD_ACCOUNT_LIMIT`.
    ExceedThirdAccountLimit,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AccountCreateErrorCode, "MENUKEY_NOT_EXIST" MenukeyNotExist, "OPEN_ID_IS_ILLEGAL"
    OpenIdIsIllegal, "BIND_ACCOUNT_FORMAT_ERROR" BindAccountFormatError,
    "APP_INFO_ILLEGAL" AppInfoIllegal, "FROM_USER_ID_NULL" FromUserIdNull,
    "ADD_BIND_ACCOUNT_FAIL" AddBindAccountFail, "SAVE_THIRD_ACCOUNT_FAIL"
    SaveThirdAccountFail, "USERINFO_NOT_EXIST" UserinfoNotExist, "BIND_ACCOUNT_NO_NULL"
    BindAccountNoNull, "DISPLAY_NAME_IS_NULL" DisplayNameIsNull,
    "DISPLAY_NAME_EXCEED_LENGTH" DisplayNameExceedLength, "REAL_NAME_EXCEED_LENGTH"
    RealNameExceedLength, "EXCEED_THIRD_ACCOUNT_LIMIT" ExceedThirdAccountLimit,
    "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for AccountCreate {}

impl record::Request for AccountCreate {
    type Response = AccountCreateResponse;
    type ErrorCode = AccountCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.account.create",
        title: "添加绑定商户会员号",
        file: "spec/open_public/account.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/account/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACCOUNT_CREATE,
        response: &ACCOUNT_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    AccountCreate, ACCOUNT_CREATE, 0 agreement_id None, 1 bind_account_no String::new(),
    2 display_name String::new(), 3 from_user_id None, 4 open_id None, 5 real_name None,
    6 remark None
);

record::record!(AccountCreateResponse, ACCOUNT_CREATE_RESPONSE, 0 agreement_id None);

static ACCOUNT_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountCreate",
    file: "spec/open_public/account.create.yaml",
    rows: &[
        schema::Row::Limited(
            "agreement_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Limited(
            "bind_account_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "display_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(10)),
            ],
        ),
        schema::Row::Limited(
            "from_user_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
            ],
        ),
        schema::Row::Text("open_id"),
        schema::Row::Limited(
            "real_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(10))],
        ),
        schema::Row::Limited(
            "remark",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(200))],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["from_user_id", "open_id"])],
    lines: &[11, 14, 17, 21, 22, 24, 27, 28, 30, 34, 35, 38, 44, 44, 45, 49, 54],
};

static ACCOUNT_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountCreateResponse",
    file: "spec/open_public/account.create.yaml",
    rows: &[schema::Row::Text("agreement_id")],
    rules: &[],
    lines: &[],
};
