//! `alipay.merchant.qipan.crowd.create` · 商家用户人群包创建
//!
//! Create a crowd from a merchant's users.
//!
//! Offered on the gateway (V2). Described in `spec/merchant/qipan.crowd.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.merchant.qipan.crowd.create` (商家用户人群包创建).
///
/// Create a crowd from a merchant's users.
///
/// ```
/// use alipay::merchant::QipanCrowdCreate;
///
/// let request = QipanCrowdCreate::new()
///     .crowd_name("crowd_name")
///     .external_crowd_code("external_crowd_code")
///     .user_list([alipay::merchant::qipan_crowd_create::QipanMerchantCrowdUser::new().encrypt_identity_type("SHA256_MOBILE")]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`crowd_name`](Self::crowd_name) | required; at most 15 characters |
/// | [`external_crowd_code`](Self::external_crowd_code) | required |
/// | [`user_list`](Self::user_list) | required; at most 1000 items |
///
/// Offered on the gateway (V2). Described in `spec/merchant/qipan.crowd.create.yaml`.
/// Returns [`QipanCrowdCreateResponse`], or an error with a [`QipanCrowdCreateErrorCode`].
#[doc(alias = "alipay.merchant.qipan.crowd.create")]
#[doc(alias = "商家用户人群包创建")]
#[doc(alias = "人群")]
#[must_use]
#[non_exhaustive]
pub struct QipanCrowdCreate {
    /// Safe application channels; absent or all invalid means payment result page and Fanxing incentive.
    pub apply_channel_list: Vec<String>,
    /// Description of the Alipay crowd.
    ///
    /// 支付宝人群描述.
    pub crowd_desc: Option<String>,
    /// Crowd name.
    ///
    /// 人群名称; required; at most 15 characters.
    pub crowd_name: String,
    /// Merchant's own crowd code, unique per merchant.
    ///
    /// 商户外部用户人群code; required.
    pub external_crowd_code: String,
    /// Whether to hide the crowd on the Qipan site; for crowds to be refined later.
    ///
    /// Defaults to `false`.
    pub hidden: Option<bool>,
    /// Users of the crowd; add more by `alipay.merchant.qipan.crowduser.add`.
    ///
    /// 人群包含的用户列表; required; at most 1000 items.
    pub user_list: Vec<QipanMerchantCrowdUser>,
}

impl QipanCrowdCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apply_channel_list`](Self::apply_channel_list).
    #[inline]
    pub fn apply_channel_list(
        mut self,
        apply_channel_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.apply_channel_list = apply_channel_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`crowd_desc`](Self::crowd_desc).
    #[inline]
    pub fn crowd_desc(mut self, crowd_desc: impl Into<String>) -> Self {
        self.crowd_desc = Some(crowd_desc.into());
        self
    }

    /// Sets [`crowd_name`](Self::crowd_name).
    #[inline]
    pub fn crowd_name(mut self, crowd_name: impl Into<String>) -> Self {
        self.crowd_name = crowd_name.into();
        self
    }

    /// Sets [`external_crowd_code`](Self::external_crowd_code).
    #[inline]
    pub fn external_crowd_code(
        mut self,
        external_crowd_code: impl Into<String>,
    ) -> Self {
        self.external_crowd_code = external_crowd_code.into();
        self
    }

    /// Sets [`hidden`](Self::hidden).
    #[inline]
    pub fn hidden(mut self, hidden: bool) -> Self {
        self.hidden = Some(hidden);
        self
    }

    /// Sets [`user_list`](Self::user_list).
    #[inline]
    pub fn user_list(
        mut self,
        user_list: impl IntoIterator<Item = QipanMerchantCrowdUser>,
    ) -> Self {
        self.user_list = user_list.into_iter().collect();
        self
    }
}

/// The response of `alipay.merchant.qipan.crowd.create` (商家用户人群包创建).
#[non_exhaustive]
pub struct QipanCrowdCreateResponse {
    /// Alipay's crowd code.
    ///
    /// 支付宝人群code.
    pub crowd_code: Option<String>,
}

/// A user of a merchant's crowd.
///
/// | Field | Limits |
/// |---|---|
/// | [`alipay_app_id`](Self::alipay_app_id) | required in some cases |
/// | rule | Where `encrypt_identity_type` is `OPEN_ID`, there must be `alipay_app_id` |
#[must_use]
#[non_exhaustive]
pub struct QipanMerchantCrowdUser {
    /// App id of the mini program the open id belongs to; required for `OPEN_ID`.
    ///
    /// 支付宝小程序app_id; required in some cases.
    pub alipay_app_id: Option<String>,
    /// SHA-256 of mobile number, IDFA or OAID, or a plain open id, by `encrypt_identity_type`.
    pub encrypt_identity_id: Option<String>,
    /// Kind of data in `encrypt_identity_id`.
    ///
    /// Other values may be added. Example: `SHA256_MOBILE`.
    pub encrypt_identity_type: Option<
        record::Choice<QipanMerchantCrowdUserEncryptIdentityType>,
    >,
}

impl QipanMerchantCrowdUser {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alipay_app_id`](Self::alipay_app_id).
    #[inline]
    pub fn alipay_app_id(mut self, alipay_app_id: impl Into<String>) -> Self {
        self.alipay_app_id = Some(alipay_app_id.into());
        self
    }

    /// Sets [`encrypt_identity_id`](Self::encrypt_identity_id).
    #[inline]
    pub fn encrypt_identity_id(
        mut self,
        encrypt_identity_id: impl Into<String>,
    ) -> Self {
        self.encrypt_identity_id = Some(encrypt_identity_id.into());
        self
    }

    /// Sets [`encrypt_identity_type`](Self::encrypt_identity_type).
    #[inline]
    pub fn encrypt_identity_type(
        mut self,
        encrypt_identity_type: impl Into<
            record::Choice<QipanMerchantCrowdUserEncryptIdentityType>,
        >,
    ) -> Self {
        self.encrypt_identity_type = Some(encrypt_identity_type.into());
        self
    }
}

/// The values of the platform's type `QipanMerchantCrowdUserEncryptIdentityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QipanMerchantCrowdUserEncryptIdentityType {
    /// `SHA256_MOBILE`: SHA-256 of the mobile number.
    Sha256Mobile,
    /// `OPEN_ID`: Alipay open id.
    OpenId,
    /// `SHA256_IDFA`: SHA-256 of the IDFA.
    Sha256Idfa,
    /// `SHA256_OAID`: SHA-256 of the OAID.
    Sha256Oaid,
}

record::enumeration!(
    QipanMerchantCrowdUserEncryptIdentityType, "SHA256_MOBILE" Sha256Mobile, "OPEN_ID"
    OpenId, "SHA256_IDFA" Sha256Idfa, "SHA256_OAID" Sha256Oaid
);

/// The error codes of `alipay.merchant.qipan.crowd.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QipanCrowdCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(QipanCrowdCreateErrorCode);

impl record::CallRequest for QipanCrowdCreate {}

impl record::Request for QipanCrowdCreate {
    type Response = QipanCrowdCreateResponse;
    type ErrorCode = QipanCrowdCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.qipan.crowd.create",
        title: "商家用户人群包创建",
        file: "spec/merchant/qipan.crowd.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &QIPAN_CROWD_CREATE,
        response: &QIPAN_CROWD_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    QipanCrowdCreate, QIPAN_CROWD_CREATE, 0 apply_channel_list Vec::new(), 1 crowd_desc
    None, 2 crowd_name String::new(), 3 external_crowd_code String::new(), 4 hidden None,
    5 user_list Vec::new()
);

record::record!(
    QipanCrowdCreateResponse, QIPAN_CROWD_CREATE_RESPONSE, 0 crowd_code None
);

record::record!(
    QipanMerchantCrowdUser, QIPAN_MERCHANT_CROWD_USER, 0 alipay_app_id None, 1
    encrypt_identity_id None, 2 encrypt_identity_type None
);

static QIPAN_CROWD_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdCreate",
    file: "spec/merchant/qipan.crowd.create.yaml",
    rows: &[
        schema::Row::Plain(
            "apply_channel_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("crowd_desc"),
        schema::Row::Limited(
            "crowd_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(15)),
            ],
        ),
        schema::Row::Limited(
            "external_crowd_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Plain("hidden", schema::Kind::Boolean),
        schema::Row::Limited(
            "user_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QIPAN_MERCHANT_CROWD_USER),
                    limits: &[],
                },
            ),
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxItems(1000)),
            ],
        ),
    ],
    rules: &[],
    lines: &[10, 13, 14, 18, 19, 20, 24, 25, 29, 33, 34],
};

static QIPAN_CROWD_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowdCreateResponse",
    file: "spec/merchant/qipan.crowd.create.yaml",
    rows: &[schema::Row::Text("crowd_code")],
    rules: &[],
    lines: &[],
};

static QIPAN_MERCHANT_CROWD_USER: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanMerchantCrowdUser",
    file: "spec/merchant/qipan.crowd.create.yaml",
    rows: &[
        schema::Row::Text("alipay_app_id"),
        schema::Row::Text("encrypt_identity_id"),
        schema::Row::Text("encrypt_identity_type"),
    ],
    rules: &[
        schema::Rule::When {
            field: "encrypt_identity_type",
            equals: "OPEN_ID",
            require: &["alipay_app_id"],
        },
    ],
    lines: &[43, 48, 51, 62],
};
