//! `alipay.merchant.qipan.crowduser.add` · 商家用户人群包中追加用户
//!
//! Add users to a merchant's crowd.
//!
//! Offered on the gateway (V2). Described in `spec/merchant/qipan.crowduser.add.yaml`.

use crate::{record, schema};

static QIPAN_CROWDUSER_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowduserAdd",
    file: "spec/merchant/qipan.crowduser.add.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 14)],
            ..schema::FieldDef::text("crowd_code", 10)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 19),
                schema::LimitDef::new(schema::Limit::MaxItems(1000), 20),
            ],
            ..schema::FieldDef::new(
                "user_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&QIPAN_MERCHANT_CROWD_USER),
                        limits: &[],
                    },
                ),
                15,
            )
        },
    ],
    rules: &[],
};

static QIPAN_CROWDUSER_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanCrowduserAddResponse",
    file: "spec/merchant/qipan.crowduser.add.yaml",
    fields: &[],
    rules: &[],
};

static QIPAN_MERCHANT_CROWD_USER: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanMerchantCrowdUser",
    file: "spec/merchant/qipan.crowduser.add.yaml",
    fields: &[
        schema::FieldDef::text("alipay_app_id", 28),
        schema::FieldDef::text("encrypt_identity_id", 33),
        schema::FieldDef::text("encrypt_identity_type", 36),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "encrypt_identity_type",
                equals: "OPEN_ID",
                require: &["alipay_app_id"],
            },
            line: 47,
        },
    ],
};

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
        Self {
            crowd_code: String::new(),
            user_list: Vec::new(),
        }
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

impl record::Record for QipanCrowduserAdd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_CROWDUSER_ADD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.crowd_code),
            1 => Some(&self.user_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.crowd_code),
            1 => Some(&mut self.user_list),
            _ => None,
        }
    }
}

impl Default for QipanCrowduserAdd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for QipanCrowduserAdd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanCrowduserAdd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanCrowduserAdd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.merchant.qipan.crowduser.add` (商家用户人群包中追加用户).
///
/// This response has no fields.
#[non_exhaustive]
pub struct QipanCrowduserAddResponse {}

impl record::Record for QipanCrowduserAddResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_CROWDUSER_ADD_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for QipanCrowduserAddResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for QipanCrowduserAddResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanCrowduserAddResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanCrowduserAddResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        Self {
            alipay_app_id: None,
            encrypt_identity_id: None,
            encrypt_identity_type: None,
        }
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

impl record::Record for QipanMerchantCrowdUser {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QIPAN_MERCHANT_CROWD_USER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_app_id),
            1 => Some(&self.encrypt_identity_id),
            2 => Some(&self.encrypt_identity_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_app_id),
            1 => Some(&mut self.encrypt_identity_id),
            2 => Some(&mut self.encrypt_identity_type),
            _ => None,
        }
    }
}

impl Default for QipanMerchantCrowdUser {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for QipanMerchantCrowdUser {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QipanMerchantCrowdUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QipanMerchantCrowdUser {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `QipanMerchantCrowdUserEncryptIdentityType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for QipanMerchantCrowdUserEncryptIdentityType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SHA256_MOBILE", Self::Sha256Mobile),
        ("OPEN_ID", Self::OpenId),
        ("SHA256_IDFA", Self::Sha256Idfa),
        ("SHA256_OAID", Self::Sha256Oaid),
    ];
}

impl std::fmt::Debug for QipanMerchantCrowdUserEncryptIdentityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.merchant.qipan.crowduser.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QipanCrowduserAddErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for QipanCrowduserAddErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for QipanCrowduserAddErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
