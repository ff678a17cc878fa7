//! `alipay.merchant.qipan.greyblackcrowduser.add` · 灰黑产人群中追加用户
//!
//! Add users to a grey or black list crowd.
//!
//! Offered on the gateway (V2). Described in `spec/merchant/qipan.greyblackcrowduser.add.yaml`.

use crate::{record, schema};

/// A request of `alipay.merchant.qipan.greyblackcrowduser.add` (灰黑产人群中追加用户).
///
/// Add users to a grey or black list crowd.
///
/// ```
/// use alipay::merchant::QipanGreyblackcrowduserAdd;
///
/// let request = QipanGreyblackcrowduserAdd::new()
///     .crowd_code("crowd_code");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`crowd_code`](Self::crowd_code) | required in some cases |
/// | [`user_list`](Self::user_list) | required in some cases; at most 1000 items |
///
/// Offered on the gateway (V2). Described in `spec/merchant/qipan.greyblackcrowduser.add.yaml`.
/// Returns [`QipanGreyblackcrowduserAddResponse`], or an error with a [`QipanGreyblackcrowduserAddErrorCode`].
#[doc(alias = "alipay.merchant.qipan.greyblackcrowduser.add")]
#[doc(alias = "灰黑产人群中追加用户")]
#[doc(alias = "人群")]
#[must_use]
#[non_exhaustive]
pub struct QipanGreyblackcrowduserAdd {
    /// Alipay's crowd code.
    ///
    /// 支付宝人群code; required in some cases.
    pub crowd_code: Option<String>,
    /// Users to add; upload more in batches.
    ///
    /// 人群包中需追加的用户列表; required in some cases; at most 1000 items.
    pub user_list: Vec<QipanGreyBlackCrowdUser>,
}

impl QipanGreyblackcrowduserAdd {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`crowd_code`](Self::crowd_code).
    #[inline]
    pub fn crowd_code(mut self, crowd_code: impl Into<String>) -> Self {
        self.crowd_code = Some(crowd_code.into());
        self
    }

    /// Sets [`user_list`](Self::user_list).
    #[inline]
    pub fn user_list(
        mut self,
        user_list: impl IntoIterator<Item = QipanGreyBlackCrowdUser>,
    ) -> Self {
        self.user_list = user_list.into_iter().collect();
        self
    }
}

/// The response of `alipay.merchant.qipan.greyblackcrowduser.add` (灰黑产人群中追加用户).
///
/// This response has no fields.
#[non_exhaustive]
pub struct QipanGreyblackcrowduserAddResponse {}

/// A user of the gray or black list, identified by hashes.
///
/// | Field | Limits |
/// |---|---|
/// | [`storage_time`](Self::storage_time) | a time |
#[must_use]
#[non_exhaustive]
pub struct QipanGreyBlackCrowdUser {
    /// User's Alipay account, encrypted by `encrypt_type`.
    pub encrypt_alipay_id: Option<String>,
    /// User's identity card number, encrypted by `encrypt_type`.
    pub encrypt_identity_card_id: Option<String>,
    /// User's mobile number, encrypted by `encrypt_type`.
    pub encrypt_mobile_id: Option<String>,
    /// SHA-256 encryption type of the user data.
    pub encrypt_type: Option<String>,
    /// Time the user was put on the list.
    ///
    /// 用户入库灰黑产时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub storage_time: Option<record::DateTime>,
    /// User's trade order number, unencrypted.
    ///
    /// 用户的交易订单号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
    /// Reasons for listing the user, separated by ASCII commas.
    ///
    /// 用户黑名单类型; other values may be added. Example: `FRAUD`.
    pub user_tags: Option<record::Choice<QipanGreyBlackCrowdUserUserTags>>,
}

impl QipanGreyBlackCrowdUser {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`encrypt_alipay_id`](Self::encrypt_alipay_id).
    #[inline]
    pub fn encrypt_alipay_id(mut self, encrypt_alipay_id: impl Into<String>) -> Self {
        self.encrypt_alipay_id = Some(encrypt_alipay_id.into());
        self
    }

    /// Sets [`encrypt_identity_card_id`](Self::encrypt_identity_card_id).
    #[inline]
    pub fn encrypt_identity_card_id(
        mut self,
        encrypt_identity_card_id: impl Into<String>,
    ) -> Self {
        self.encrypt_identity_card_id = Some(encrypt_identity_card_id.into());
        self
    }

    /// Sets [`encrypt_mobile_id`](Self::encrypt_mobile_id).
    #[inline]
    pub fn encrypt_mobile_id(mut self, encrypt_mobile_id: impl Into<String>) -> Self {
        self.encrypt_mobile_id = Some(encrypt_mobile_id.into());
        self
    }

    /// Sets [`encrypt_type`](Self::encrypt_type).
    #[inline]
    pub fn encrypt_type(mut self, encrypt_type: impl Into<String>) -> Self {
        self.encrypt_type = Some(encrypt_type.into());
        self
    }

    /// Sets [`storage_time`](Self::storage_time).
    #[inline]
    pub fn storage_time(mut self, storage_time: impl Into<record::DateTime>) -> Self {
        self.storage_time = Some(storage_time.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// Sets [`user_tags`](Self::user_tags).
    #[inline]
    pub fn user_tags(
        mut self,
        user_tags: impl Into<record::Choice<QipanGreyBlackCrowdUserUserTags>>,
    ) -> Self {
        self.user_tags = Some(user_tags.into());
        self
    }
}

/// The values of the platform's type `QipanGreyBlackCrowdUserUserTags`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QipanGreyBlackCrowdUserUserTags {
    /// `FRAUD`: Suspected fraud (疑似欺诈).
    Fraud,
    /// `DISPUTE`: Dispute (案件纠纷).
    Dispute,
    /// `OVERDUE`: Overdue rental (租赁逾期).
    Overdue,
    /// `OTHER`: Other (其他黑名单).
    Other,
}

record::enumeration!(
    QipanGreyBlackCrowdUserUserTags, "FRAUD" Fraud, "DISPUTE" Dispute, "OVERDUE" Overdue,
    "OTHER" Other
);

/// The error codes of `alipay.merchant.qipan.greyblackcrowduser.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QipanGreyblackcrowduserAddErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(QipanGreyblackcrowduserAddErrorCode);

impl record::CallRequest for QipanGreyblackcrowduserAdd {}

impl record::Request for QipanGreyblackcrowduserAdd {
    type Response = QipanGreyblackcrowduserAddResponse;
    type ErrorCode = QipanGreyblackcrowduserAddErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.qipan.greyblackcrowduser.add",
        title: "灰黑产人群中追加用户",
        file: "spec/merchant/qipan.greyblackcrowduser.add.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &QIPAN_GREYBLACKCROWDUSER_ADD,
        response: &QIPAN_GREYBLACKCROWDUSER_ADD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    QipanGreyblackcrowduserAdd, QIPAN_GREYBLACKCROWDUSER_ADD, 0 crowd_code None, 1
    user_list Vec::new()
);

record::record!(
    QipanGreyblackcrowduserAddResponse, QIPAN_GREYBLACKCROWDUSER_ADD_RESPONSE
);

record::record!(
    QipanGreyBlackCrowdUser, QIPAN_GREY_BLACK_CROWD_USER, 0 encrypt_alipay_id None, 1
    encrypt_identity_card_id None, 2 encrypt_mobile_id None, 3 encrypt_type None, 4
    storage_time None, 5 trade_no None, 6 user_tags None
);

static QIPAN_GREYBLACKCROWDUSER_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanGreyblackcrowduserAdd",
    file: "spec/merchant/qipan.greyblackcrowduser.add.yaml",
    rows: &[
        schema::Row::Text("crowd_code"),
        schema::Row::Limited(
            "user_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QIPAN_GREY_BLACK_CROWD_USER),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(1000))],
        ),
    ],
    rules: &[],
    lines: &[10, 15, 20],
};

static QIPAN_GREYBLACKCROWDUSER_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanGreyblackcrowduserAddResponse",
    file: "spec/merchant/qipan.greyblackcrowduser.add.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static QIPAN_GREY_BLACK_CROWD_USER: schema::RecordDef<'static> = schema::RecordDef {
    name: "QipanGreyBlackCrowdUser",
    file: "spec/merchant/qipan.greyblackcrowduser.add.yaml",
    rows: &[
        schema::Row::Text("encrypt_alipay_id"),
        schema::Row::Text("encrypt_identity_card_id"),
        schema::Row::Text("encrypt_mobile_id"),
        schema::Row::Text("encrypt_type"),
        schema::Row::Limited(
            "storage_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("trade_no"),
        schema::Row::Text("user_tags"),
    ],
    rules: &[],
    lines: &[28, 29, 30, 31, 32, 32, 33, 38],
};
