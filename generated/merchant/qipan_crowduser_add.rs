//! `alipay.merchant.qipan.crowduser.add` · 商家用户人群包中追加用户
//!
//! Add users to a merchant's crowd.
//!
//! Offered on the gateway (V2). Described in `spec/merchant/qipan.crowduser.add.yaml`.

use crate::{record, schema};

/// A request of `alipay.merchant.qipan.crowduser.add` (商家用户人群包中追加用户).
///
/// Add users to a merchant's crowd.
///
/// ```
/// use alipay::merchant::QipanCrowduserAdd;
///
/// let request = QipanCrowduserAdd::new()
///     .crowd_code("crowd_code")
///     .user_list([alipay::merchant::qipan_crowduser_add::QipanMerchantCrowdUser::new().encrypt_identity_type("SHA256_MOBILE")]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`crowd_code`](Self::crowd_code) | required |
/// | [`user_list`](Self::user_list) | required; at most 1000 items |
///
/// Offered on the gateway (V2). Described in `spec/merchant/qipan.crowduser.add.yaml`.
/// Returns [`QipanCrowduserAddResponse`], or an error with a [`QipanCrowduserAddErrorCode`].
#[doc(alias = "alipay.merchant.qipan.crowduser.add")]
#[doc(alias = "商家用户人群包中追加用户")]
#[doc(alias = "人群")]
#[must_use]
#[non_exhaustive]
pub struct QipanCrowduserAdd {
    /// Alipay's crowd code.
    ///
    /// 支付宝人群code; required.
    pub crowd_code: String,
    /// Users to add; upload more in batches.
    ///
    /// 人群包中需追加的用户列表; required; at most 1000 items.
    pub user_list: Vec<QipanMerchantCrowdUser>,
}

impl QipanCrowduserAdd {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`crowd_code`](Self::crowd_code).
    #[inline]
    pub fn crowd_code(mut self, crowd_code: impl Into<String>) -> Self {
        self.crowd_code = crowd_code.into();
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

/// The response of `alipay.merchant.qipan.crowduser.add` (商家用户人群包中追加用户).
///
/// This response has no fields.
#[non_exhaustive]
pub struct QipanCrowduserAddResponse {}

/// A user of the crowd, identified by a hash.
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

/// The error codes of `alipay.merchant.qipan.crowduser.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QipanCrowduserAddErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(QipanCrowduserAddErrorCode);

impl record::CallRequest for QipanCrowduserAdd {}

impl record::Request for QipanCrowduserAdd {
    type Response = QipanCrowduserAddResponse;
    type ErrorCode = QipanCrowduserAddErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.qipan.crowduser.add",
        title: "商家用户人群包中追加用户",
        file: "spec/merchant/qipan.crowduser.add.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &QIPAN_CROWDUSER_ADD,
        response: &QIPAN_CROWDUSER_ADD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    QipanCrowduserAdd, QIPAN_CROWDUSER_ADD, 0 crowd_code String::new(), 1 user_list
    Vec::new()
);

record::record!(QipanCrowduserAddResponse, QIPAN_CROWDUSER_ADD_RESPONSE);

record::record!(
    QipanMerchantCrowdUser, QIPAN_MERCHANT_CROWD_USER, 0 alipay_app_id None, 1
    encrypt_identity_id None, 2 encrypt_identity_type None
);

static QIPAN_CROWDUSER_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowduserAdd",
    file: "spec/merchant/qipan.crowduser.add.yaml",
    rows: &[
        schema::Row::Limited(
            "crowd_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
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
    lines: &[10, 14, 15, 19, 20],
};

static QIPAN_CROWDUSER_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowduserAddResponse",
    file: "spec/merchant/qipan.crowduser.add.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static QIPAN_MERCHANT_CROWD_USER: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanMerchantCrowdUser",
    file: "spec/merchant/qipan.crowduser.add.yaml",
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
    lines: &[28, 33, 36, 47],
};
