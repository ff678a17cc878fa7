//! `alipay.trade.batch.transfer` · 请款分账
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/batch/transfer`. Described in
//! `spec/trade/batch.transfer.yaml`.

use crate::{record, schema};

static BATCH_TRANSFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchTransfer",
    file: "spec/trade/batch.transfer.yaml",
    fields: &[
        schema::FieldDef::text("extend_params", 9),
        schema::FieldDef::text("out_request_no", 10),
        schema::FieldDef::new(
            "royalty_parameters",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ROYALTY_DETAIL_INFO),
                    limits: &[],
                },
            ),
            11,
        ),
    ],
    rules: &[],
};

static BATCH_TRANSFER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchTransferResponse",
    file: "spec/trade/batch.transfer.yaml",
    fields: &[
        schema::FieldDef::text("gmt_create", 14),
        schema::FieldDef::text("out_request_no", 15),
        schema::FieldDef::text("result_code", 16),
        schema::FieldDef::text("settle_no", 17),
    ],
    rules: &[],
};

static ROYALTY_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyDetailInfo",
    file: "spec/trade/batch.transfer.yaml",
    fields: &[
        schema::FieldDef::text("amount", 22),
        schema::FieldDef::text("desc", 23),
        schema::FieldDef::text("scene", 24),
        schema::FieldDef::text("trans_in_account_id", 25),
        schema::FieldDef::text("trans_in_account_id_type", 26),
        schema::FieldDef::text("trans_in_account_type", 27),
        schema::FieldDef::text("trans_in_entity_biz_type", 28),
        schema::FieldDef::text("trans_in_entity_id", 29),
        schema::FieldDef::text("trans_in_entity_type", 30),
        schema::FieldDef::new(
            "trans_in_sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
            31,
        ),
        schema::FieldDef::text("trans_out_entity_biz_type", 32),
        schema::FieldDef::text("trans_out_entity_id", 33),
        schema::FieldDef::text("trans_out_entity_type", 34),
        schema::FieldDef::new(
            "trans_out_sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
            35,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.trade.batch.transfer` (请款分账).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/batch/transfer`. Described in
/// `spec/trade/batch.transfer.yaml`.
/// Answered by [`BatchTransferResponse`], or by an error with a [`BatchTransferErrorCode`].
#[doc(alias = "alipay.trade.batch.transfer")]
#[doc(alias = "请款分账")]
#[must_use]
#[non_exhaustive]
pub struct BatchTransfer {
    /// On the wire `extend_params`, a text. Source: `spec/trade/batch.transfer.yaml:9`.
    pub extend_params: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/batch.transfer.yaml:10`.
    pub out_request_no: Option<String>,
    /// On the wire `royalty_parameters`, a list; each element is a record of the kind `RoyaltyDetailInfo`. Source:
    /// `spec/trade/batch.transfer.yaml:11`.
    pub royalty_parameters: Vec<RoyaltyDetailInfo>,
}

impl BatchTransfer {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            extend_params: None,
            out_request_no: None,
            royalty_parameters: Vec::new(),
        }
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: impl Into<String>) -> Self {
        self.extend_params = Some(extend_params.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`royalty_parameters`](Self::royalty_parameters).
    #[inline]
    pub fn royalty_parameters(
        mut self,
        royalty_parameters: impl IntoIterator<Item = RoyaltyDetailInfo>,
    ) -> Self {
        self.royalty_parameters = royalty_parameters.into_iter().collect();
        self
    }
}

impl record::Record for BatchTransfer {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_TRANSFER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.extend_params),
            1 => Some(&self.out_request_no),
            2 => Some(&self.royalty_parameters),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.extend_params),
            1 => Some(&mut self.out_request_no),
            2 => Some(&mut self.royalty_parameters),
            _ => None,
        }
    }
}

impl Default for BatchTransfer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BatchTransfer {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchTransfer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchTransfer {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BatchTransfer {}

impl record::Request for BatchTransfer {
    type Response = BatchTransferResponse;
    type ErrorCode = BatchTransferErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.batch.transfer",
        title: "请款分账",
        file: "spec/trade/batch.transfer.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/batch/transfer",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BATCH_TRANSFER,
        response: &BATCH_TRANSFER_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.batch.transfer` (请款分账).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BatchTransferResponse {
    /// On the wire `gmt_create`, a text. Source: `spec/trade/batch.transfer.yaml:14`.
    pub gmt_create: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/batch.transfer.yaml:15`.
    pub out_request_no: Option<String>,
    /// On the wire `result_code`, a text. Source: `spec/trade/batch.transfer.yaml:16`.
    pub result_code: Option<String>,
    /// On the wire `settle_no`, a text. Source: `spec/trade/batch.transfer.yaml:17`.
    pub settle_no: Option<String>,
}

impl record::Record for BatchTransferResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_TRANSFER_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.gmt_create),
            1 => Some(&self.out_request_no),
            2 => Some(&self.result_code),
            3 => Some(&self.settle_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.gmt_create),
            1 => Some(&mut self.out_request_no),
            2 => Some(&mut self.result_code),
            3 => Some(&mut self.settle_no),
            _ => None,
        }
    }
}

impl Default for BatchTransferResponse {
    #[inline]
    fn default() -> Self {
        Self {
            gmt_create: None,
            out_request_no: None,
            result_code: None,
            settle_no: None,
        }
    }
}

impl Clone for BatchTransferResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchTransferResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchTransferResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `RoyaltyDetailInfo`.
///
/// Source: `spec/trade/batch.transfer.yaml:20`.
#[must_use]
#[non_exhaustive]
pub struct RoyaltyDetailInfo {
    /// On the wire `amount`, a text. Source: `spec/trade/batch.transfer.yaml:22`.
    pub amount: Option<String>,
    /// On the wire `desc`, a text. Source: `spec/trade/batch.transfer.yaml:23`.
    pub desc: Option<String>,
    /// On the wire `scene`, a text. Source: `spec/trade/batch.transfer.yaml:24`.
    pub scene: Option<String>,
    /// On the wire `trans_in_account_id`, a text. Source: `spec/trade/batch.transfer.yaml:25`.
    pub trans_in_account_id: Option<String>,
    /// On the wire `trans_in_account_id_type`, a text. Source: `spec/trade/batch.transfer.yaml:26`.
    pub trans_in_account_id_type: Option<String>,
    /// On the wire `trans_in_account_type`, a text. Source: `spec/trade/batch.transfer.yaml:27`.
    pub trans_in_account_type: Option<String>,
    /// On the wire `trans_in_entity_biz_type`, a text. Source: `spec/trade/batch.transfer.yaml:28`.
    pub trans_in_entity_biz_type: Option<String>,
    /// On the wire `trans_in_entity_id`, a text. Source: `spec/trade/batch.transfer.yaml:29`.
    pub trans_in_entity_id: Option<String>,
    /// On the wire `trans_in_entity_type`, a text. Source: `spec/trade/batch.transfer.yaml:30`.
    pub trans_in_entity_type: Option<String>,
    /// On the wire `trans_in_sub_merchant`, a record of the kind `SubMerchant`. Source:
    /// `spec/trade/batch.transfer.yaml:31`.
    pub trans_in_sub_merchant: Option<super::types::SubMerchant>,
    /// On the wire `trans_out_entity_biz_type`, a text. Source: `spec/trade/batch.transfer.yaml:32`.
    pub trans_out_entity_biz_type: Option<String>,
    /// On the wire `trans_out_entity_id`, a text. Source: `spec/trade/batch.transfer.yaml:33`.
    pub trans_out_entity_id: Option<String>,
    /// On the wire `trans_out_entity_type`, a text. Source: `spec/trade/batch.transfer.yaml:34`.
    pub trans_out_entity_type: Option<String>,
    /// On the wire `trans_out_sub_merchant`, a record of the kind `SubMerchant`. Source:
    /// `spec/trade/batch.transfer.yaml:35`.
    pub trans_out_sub_merchant: Option<super::types::SubMerchant>,
}

impl RoyaltyDetailInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            desc: None,
            scene: None,
            trans_in_account_id: None,
            trans_in_account_id_type: None,
            trans_in_account_type: None,
            trans_in_entity_biz_type: None,
            trans_in_entity_id: None,
            trans_in_entity_type: None,
            trans_in_sub_merchant: None,
            trans_out_entity_biz_type: None,
            trans_out_entity_id: None,
            trans_out_entity_type: None,
            trans_out_sub_merchant: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`trans_in_account_id`](Self::trans_in_account_id).
    #[inline]
    pub fn trans_in_account_id(
        mut self,
        trans_in_account_id: impl Into<String>,
    ) -> Self {
        self.trans_in_account_id = Some(trans_in_account_id.into());
        self
    }

    /// Sets [`trans_in_account_id_type`](Self::trans_in_account_id_type).
    #[inline]
    pub fn trans_in_account_id_type(
        mut self,
        trans_in_account_id_type: impl Into<String>,
    ) -> Self {
        self.trans_in_account_id_type = Some(trans_in_account_id_type.into());
        self
    }

    /// Sets [`trans_in_account_type`](Self::trans_in_account_type).
    #[inline]
    pub fn trans_in_account_type(
        mut self,
        trans_in_account_type: impl Into<String>,
    ) -> Self {
        self.trans_in_account_type = Some(trans_in_account_type.into());
        self
    }

    /// Sets [`trans_in_entity_biz_type`](Self::trans_in_entity_biz_type).
    #[inline]
    pub fn trans_in_entity_biz_type(
        mut self,
        trans_in_entity_biz_type: impl Into<String>,
    ) -> Self {
        self.trans_in_entity_biz_type = Some(trans_in_entity_biz_type.into());
        self
    }

    /// Sets [`trans_in_entity_id`](Self::trans_in_entity_id).
    #[inline]
    pub fn trans_in_entity_id(mut self, trans_in_entity_id: impl Into<String>) -> Self {
        self.trans_in_entity_id = Some(trans_in_entity_id.into());
        self
    }

    /// Sets [`trans_in_entity_type`](Self::trans_in_entity_type).
    #[inline]
    pub fn trans_in_entity_type(
        mut self,
        trans_in_entity_type: impl Into<String>,
    ) -> Self {
        self.trans_in_entity_type = Some(trans_in_entity_type.into());
        self
    }

    /// Sets [`trans_in_sub_merchant`](Self::trans_in_sub_merchant).
    #[inline]
    pub fn trans_in_sub_merchant(
        mut self,
        trans_in_sub_merchant: super::types::SubMerchant,
    ) -> Self {
        self.trans_in_sub_merchant = Some(trans_in_sub_merchant);
        self
    }

    /// Sets [`trans_out_entity_biz_type`](Self::trans_out_entity_biz_type).
    #[inline]
    pub fn trans_out_entity_biz_type(
        mut self,
        trans_out_entity_biz_type: impl Into<String>,
    ) -> Self {
        self.trans_out_entity_biz_type = Some(trans_out_entity_biz_type.into());
        self
    }

    /// Sets [`trans_out_entity_id`](Self::trans_out_entity_id).
    #[inline]
    pub fn trans_out_entity_id(
        mut self,
        trans_out_entity_id: impl Into<String>,
    ) -> Self {
        self.trans_out_entity_id = Some(trans_out_entity_id.into());
        self
    }

    /// Sets [`trans_out_entity_type`](Self::trans_out_entity_type).
    #[inline]
    pub fn trans_out_entity_type(
        mut self,
        trans_out_entity_type: impl Into<String>,
    ) -> Self {
        self.trans_out_entity_type = Some(trans_out_entity_type.into());
        self
    }

    /// Sets [`trans_out_sub_merchant`](Self::trans_out_sub_merchant).
    #[inline]
    pub fn trans_out_sub_merchant(
        mut self,
        trans_out_sub_merchant: super::types::SubMerchant,
    ) -> Self {
        self.trans_out_sub_merchant = Some(trans_out_sub_merchant);
        self
    }
}

impl record::Record for RoyaltyDetailInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROYALTY_DETAIL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.desc),
            2 => Some(&self.scene),
            3 => Some(&self.trans_in_account_id),
            4 => Some(&self.trans_in_account_id_type),
            5 => Some(&self.trans_in_account_type),
            6 => Some(&self.trans_in_entity_biz_type),
            7 => Some(&self.trans_in_entity_id),
            8 => Some(&self.trans_in_entity_type),
            9 => Some(&self.trans_in_sub_merchant),
            10 => Some(&self.trans_out_entity_biz_type),
            11 => Some(&self.trans_out_entity_id),
            12 => Some(&self.trans_out_entity_type),
            13 => Some(&self.trans_out_sub_merchant),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.desc),
            2 => Some(&mut self.scene),
            3 => Some(&mut self.trans_in_account_id),
            4 => Some(&mut self.trans_in_account_id_type),
            5 => Some(&mut self.trans_in_account_type),
            6 => Some(&mut self.trans_in_entity_biz_type),
            7 => Some(&mut self.trans_in_entity_id),
            8 => Some(&mut self.trans_in_entity_type),
            9 => Some(&mut self.trans_in_sub_merchant),
            10 => Some(&mut self.trans_out_entity_biz_type),
            11 => Some(&mut self.trans_out_entity_id),
            12 => Some(&mut self.trans_out_entity_type),
            13 => Some(&mut self.trans_out_sub_merchant),
            _ => None,
        }
    }
}

impl Default for RoyaltyDetailInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RoyaltyDetailInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoyaltyDetailInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoyaltyDetailInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.batch.transfer`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchTransferErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/trade/batch.transfer.yaml:38`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/trade/batch.transfer.yaml:39`.
    SystemError,
    /// On the wire `REQUEST_ID_REPEAT`. Source: `spec/trade/batch.transfer.yaml:40`.
    RequestIdRepeat,
    /// On the wire `USER_BALANCE_NOT_ENOUGH`. Source: `spec/trade/batch.transfer.yaml:41`.
    UserBalanceNotEnough,
    /// On the wire `CARD_BIN_CHECKER_ERROR`. Source: `spec/trade/batch.transfer.yaml:42`.
    CardBinCheckerError,
    /// On the wire `DEFAULT_SETTLE_RULE_NOT_EXIST`. Source: `spec/trade/batch.transfer.yaml:43`.
    DefaultSettleRuleNotExist,
    /// On the wire `INVALID_STORE_ID`. Source: `spec/trade/batch.transfer.yaml:44`.
    InvalidStoreId,
    /// On the wire `SECONDARY_MERCHANT_ID_INVALID`. Source: `spec/trade/batch.transfer.yaml:45`.
    SecondaryMerchantIdInvalid,
    /// On the wire `SETTLE_ENTITY_ID_INVALID`. Source: `spec/trade/batch.transfer.yaml:46`.
    SettleEntityIdInvalid,
    /// On the wire `SETTLE_ACCOUNT_NO_USER_INFO`. Source: `spec/trade/batch.transfer.yaml:47`.
    SettleAccountNoUserInfo,
    /// On the wire `SETTLE_ACCOUNT_NOT_EXIST`. Source: `spec/trade/batch.transfer.yaml:48`.
    SettleAccountNotExist,
    /// On the wire `SETTLE_ACCOUNT_NOT_CERTIFY`. Source: `spec/trade/batch.transfer.yaml:49`.
    SettleAccountNotCertify,
    /// On the wire `SETTLE_ACCOUNT_NO_BALANCE`. Source: `spec/trade/batch.transfer.yaml:50`.
    SettleAccountNoBalance,
    /// On the wire `USER_LOGONID_DUP`. Source: `spec/trade/batch.transfer.yaml:51`.
    UserLogonidDup,
    /// On the wire `SETTLE_ACCOUNT_INVALID`. Source: `spec/trade/batch.transfer.yaml:52`.
    SettleAccountInvalid,
    /// On the wire `MERCHANT_RISK_LIMIT`. Source: `spec/trade/batch.transfer.yaml:53`.
    MerchantRiskLimit,
    /// On the wire `OPENID_APPID_NOT_MATCH`. Source: `spec/trade/batch.transfer.yaml:54`.
    OpenidAppidNotMatch,
    /// On the wire `FREQUENCY_LIMITED`. Source: `spec/trade/batch.transfer.yaml:55`.
    FrequencyLimited,
    /// On the wire `NO_INVOKE_AUTH`. Source: `spec/trade/batch.transfer.yaml:56`.
    NoInvokeAuth,
    /// On the wire `SUB_MERCHANT_MERCHANT_NATURE_ERROR`. Source: `spec/trade/batch.transfer.yaml:57`.
    SubMerchantMerchantNatureError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BatchTransferErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("REQUEST_ID_REPEAT", Self::RequestIdRepeat),
        ("USER_BALANCE_NOT_ENOUGH", Self::UserBalanceNotEnough),
        ("CARD_BIN_CHECKER_ERROR", Self::CardBinCheckerError),
        ("DEFAULT_SETTLE_RULE_NOT_EXIST", Self::DefaultSettleRuleNotExist),
        ("INVALID_STORE_ID", Self::InvalidStoreId),
        ("SECONDARY_MERCHANT_ID_INVALID", Self::SecondaryMerchantIdInvalid),
        ("SETTLE_ENTITY_ID_INVALID", Self::SettleEntityIdInvalid),
        ("SETTLE_ACCOUNT_NO_USER_INFO", Self::SettleAccountNoUserInfo),
        ("SETTLE_ACCOUNT_NOT_EXIST", Self::SettleAccountNotExist),
        ("SETTLE_ACCOUNT_NOT_CERTIFY", Self::SettleAccountNotCertify),
        ("SETTLE_ACCOUNT_NO_BALANCE", Self::SettleAccountNoBalance),
        ("USER_LOGONID_DUP", Self::UserLogonidDup),
        ("SETTLE_ACCOUNT_INVALID", Self::SettleAccountInvalid),
        ("MERCHANT_RISK_LIMIT", Self::MerchantRiskLimit),
        ("OPENID_APPID_NOT_MATCH", Self::OpenidAppidNotMatch),
        ("FREQUENCY_LIMITED", Self::FrequencyLimited),
        ("NO_INVOKE_AUTH", Self::NoInvokeAuth),
        ("SUB_MERCHANT_MERCHANT_NATURE_ERROR", Self::SubMerchantMerchantNatureError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BatchTransferErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
