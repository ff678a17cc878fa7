//! `alipay.trade.batch.transfer` · 请款分账
//!
//! Split requested funds to bank cards or accounts of different entities (Macalline scenario).
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/batch/transfer`. Described in
//! `spec/trade/batch.transfer.yaml`.

use crate::{record, schema};

static BATCH_TRANSFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchTransfer",
    file: "spec/trade/batch.transfer.yaml",
    fields: &[
        schema::FieldDef::text("extend_params", 11),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 20)],
            ..schema::FieldDef::text("out_request_no", 16)
        },
        schema::FieldDef::new(
            "royalty_parameters",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ROYALTY_DETAIL_INFO),
                    limits: &[],
                },
            ),
            22,
        ),
    ],
    rules: &[],
};

static BATCH_TRANSFER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchTransferResponse",
    file: "spec/trade/batch.transfer.yaml",
    fields: &[
        schema::FieldDef::text("gmt_create", 28),
        schema::FieldDef::text("out_request_no", 33),
        schema::FieldDef::text("result_code", 38),
        schema::FieldDef::text("settle_no", 49),
    ],
    rules: &[],
};

static ROYALTY_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyDetailInfo",
    file: "spec/trade/batch.transfer.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 55),
            ],
            ..schema::FieldDef::text("amount", 55)
        },
        schema::FieldDef::text("desc", 56),
        schema::FieldDef::text("scene", 57),
        schema::FieldDef::text("trans_in_account_id", 69),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["cardSerialNo", "userId", "loginName", "openId"],
                    ),
                    77,
                ),
            ],
            ..schema::FieldDef::text("trans_in_account_id_type", 74)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["bankCard", "alipayBalance", "defaultSettle"],
                    ),
                    87,
                ),
            ],
            ..schema::FieldDef::text("trans_in_account_type", 84)
        },
        schema::FieldDef::text("trans_in_entity_biz_type", 93),
        schema::FieldDef::text("trans_in_entity_id", 101),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["SecondMerchant", "Store"]),
                    108,
                ),
            ],
            ..schema::FieldDef::text("trans_in_entity_type", 105)
        },
        schema::FieldDef::new(
            "trans_in_sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
            113,
        ),
        schema::FieldDef::text("trans_out_entity_biz_type", 114),
        schema::FieldDef::text("trans_out_entity_id", 122),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["SecondMerchant", "Store"]),
                    130,
                ),
            ],
            ..schema::FieldDef::text("trans_out_entity_type", 127)
        },
        schema::FieldDef::new(
            "trans_out_sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
            135,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.trade.batch.transfer` (请款分账).
///
/// Split requested funds to bank cards or accounts of different entities (Macalline scenario).
///
/// ```
/// use alipay::trade::BatchTransfer;
///
/// let request = BatchTransfer::new()
///     .extend_params("{\"key\":\"value\"}");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_request_no`](Self::out_request_no) | at most 32 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/batch/transfer`. Described in
/// `spec/trade/batch.transfer.yaml`.
/// Returns [`BatchTransferResponse`], or an error with a [`BatchTransferErrorCode`].
#[doc(alias = "alipay.trade.batch.transfer")]
#[doc(alias = "/v3/alipay/trade/batch/transfer")]
#[doc(alias = "请款分账")]
#[doc(alias = "分账")]
#[must_use]
#[non_exhaustive]
pub struct BatchTransfer {
    /// Extended business parameters.
    ///
    /// 业务扩展参数. Example: `{"key":"value"}`.
    pub extend_params: Option<String>,
    /// Merchant's settlement request number, unique per merchant.
    ///
    /// 结算请求外部流水号; at most 32 characters. Example: `20180101`.
    pub out_request_no: Option<String>,
    /// Royalty lines; preferably one per request; several lines must share one payer.
    ///
    /// 分账条款明细.
    pub royalty_parameters: Vec<RoyaltyDetailInfo>,
}

impl BatchTransfer {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.trade.batch.transfer` (请款分账).
#[non_exhaustive]
pub struct BatchTransferResponse {
    /// Time the royalty request was accepted.
    ///
    /// 分账受理时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2014-11-27 15:45:57`.
    pub gmt_create: Option<record::DateTime>,
    /// Merchant's number of the royalty request.
    ///
    /// 分账请求外部流水号. Example: `2008121`.
    pub out_request_no: Option<String>,
    /// Result of the request.
    ///
    /// 业务结果码. Example: `ACCEPT_SUCCESS`.
    pub result_code: Option<record::Choice<BatchTransferResponseResultCode>>,
    /// Royalty order number.
    ///
    /// 分账单据号. Example: `2018032310032002040000053220`.
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

/// A royalty line: amount, scene, paying entity and receiving account.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan |
/// | [`trans_in_account_id_type`](Self::trans_in_account_id_type) | one of its values |
/// | [`trans_in_account_type`](Self::trans_in_account_type) | one of its values |
/// | [`trans_in_entity_type`](Self::trans_in_entity_type) | one of its values |
/// | [`trans_out_entity_type`](Self::trans_out_entity_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct RoyaltyDetailInfo {
    /// Royalty amount in yuan.
    ///
    /// 分账金额; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Description of the royalty.
    ///
    /// 分账描述. Example: `分账给2088000000000001`.
    pub desc: Option<String>,
    /// Scene of the royalty.
    ///
    /// 分账场景; other values may be added. Example: `PUNISHMENT`.
    pub scene: Option<record::Choice<RoyaltyDetailInfoScene>>,
    /// Receiving account, read by `trans_in_account_id_type`; empty when `trans_in_account_type` is `defaultSettle`.
    ///
    /// 分账转入账户id. Example: `2088000000000001`.
    pub trans_in_account_id: Option<String>,
    /// Kind of receiving account id; must match `trans_in_account_type` and be empty for `defaultSettle`.
    ///
    /// 分账转入账户id类型. Example: `cardSerialNo`.
    pub trans_in_account_id_type: Option<
        record::Choice<RoyaltyDetailInfoTransInAccountIdType>,
    >,
    /// Kind of account that receives the royalty.
    ///
    /// 分账账户类型. Example: `alipayBalance`.
    pub trans_in_account_type: Option<
        record::Choice<RoyaltyDetailInfoTransInAccountType>,
    >,
    /// Business type of the receiving account; only settled funds are supported.
    ///
    /// 分账账户业务类型; other values may be added. Example: `settled`.
    pub trans_in_entity_biz_type: Option<
        record::Choice<RoyaltyDetailInfoTransInEntityBizType>,
    >,
    /// Entity id: SecondMerchantID or StoreID, according to the entity type.
    ///
    /// Example: `SecondMerchant`.
    pub trans_in_entity_id: Option<String>,
    /// Kind of entity that receives the royalty.
    ///
    /// 分账转入主体类型. Example: `Store`.
    pub trans_in_entity_type: Option<record::Choice<RoyaltyDetailInfoTransInEntityType>>,
    /// Sub-merchant that receives.
    ///
    /// 转入方二级商户信息.
    pub trans_in_sub_merchant: Option<super::types::SubMerchant>,
    /// Business type of the paying entity; only settled funds are supported.
    ///
    /// 分账转出方主体业务类型; other values may be added. Example: `settled`.
    pub trans_out_entity_biz_type: Option<
        record::Choice<RoyaltyDetailInfoTransOutEntityBizType>,
    >,
    /// Paying entity: SecondMerchantId or StoreID, according to `trans_out_entity_type`.
    ///
    /// 分账转出主体账号. Example: `2088`.
    pub trans_out_entity_id: Option<String>,
    /// Kind of entity that pays the royalty.
    ///
    /// 分账转出主体类型. Example: `SecondMerchant`.
    pub trans_out_entity_type: Option<
        record::Choice<RoyaltyDetailInfoTransOutEntityType>,
    >,
    /// Sub-merchant that pays.
    ///
    /// 转出方二级商户信息.
    pub trans_out_sub_merchant: Option<super::types::SubMerchant>,
}

impl RoyaltyDetailInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
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
    pub fn scene(
        mut self,
        scene: impl Into<record::Choice<RoyaltyDetailInfoScene>>,
    ) -> Self {
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
        trans_in_account_id_type: impl Into<
            record::Choice<RoyaltyDetailInfoTransInAccountIdType>,
        >,
    ) -> Self {
        self.trans_in_account_id_type = Some(trans_in_account_id_type.into());
        self
    }

    /// Sets [`trans_in_account_type`](Self::trans_in_account_type).
    #[inline]
    pub fn trans_in_account_type(
        mut self,
        trans_in_account_type: impl Into<
            record::Choice<RoyaltyDetailInfoTransInAccountType>,
        >,
    ) -> Self {
        self.trans_in_account_type = Some(trans_in_account_type.into());
        self
    }

    /// Sets [`trans_in_entity_biz_type`](Self::trans_in_entity_biz_type).
    #[inline]
    pub fn trans_in_entity_biz_type(
        mut self,
        trans_in_entity_biz_type: impl Into<
            record::Choice<RoyaltyDetailInfoTransInEntityBizType>,
        >,
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
        trans_in_entity_type: impl Into<
            record::Choice<RoyaltyDetailInfoTransInEntityType>,
        >,
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
        trans_out_entity_biz_type: impl Into<
            record::Choice<RoyaltyDetailInfoTransOutEntityBizType>,
        >,
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
        trans_out_entity_type: impl Into<
            record::Choice<RoyaltyDetailInfoTransOutEntityType>,
        >,
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

/// The values of the platform's type `RoyaltyDetailInfoScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoyaltyDetailInfoScene {
    /// `RETURN_MONEY`: Repayment of advanced funds (垫资还款).
    ReturnMoney,
    /// `CHARGE`: Fee (费用).
    Charge,
    /// `REPLENISH`: Subsidy (补贴).
    Replenish,
    /// `FUND_TRANS_IN_SWITCHING`: Migration of existing funds (存量资金搬迁).
    FundTransInSwitching,
    /// `PUNISHMENT`: Penalty (处罚).
    Punishment,
}

impl record::Enumeration for RoyaltyDetailInfoScene {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("RETURN_MONEY", Self::ReturnMoney),
        ("CHARGE", Self::Charge),
        ("REPLENISH", Self::Replenish),
        ("FUND_TRANS_IN_SWITCHING", Self::FundTransInSwitching),
        ("PUNISHMENT", Self::Punishment),
    ];
}

impl std::fmt::Debug for RoyaltyDetailInfoScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RoyaltyDetailInfoTransInAccountIdType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoyaltyDetailInfoTransInAccountIdType {
    /// `cardSerialNo`: Bank card serial number; for `bankCard`.
    CardSerialNo,
    /// `userId`: Alipay user id; for `alipayBalance`.
    UserId,
    /// `loginName`: Alipay login name; for `alipayBalance`.
    LoginName,
    /// `openId`: Alipay open id; for `alipayBalance`.
    OpenId,
}

impl record::Enumeration for RoyaltyDetailInfoTransInAccountIdType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("cardSerialNo", Self::CardSerialNo),
        ("userId", Self::UserId),
        ("loginName", Self::LoginName),
        ("openId", Self::OpenId),
    ];
}

impl std::fmt::Debug for RoyaltyDetailInfoTransInAccountIdType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RoyaltyDetailInfoTransInAccountType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoyaltyDetailInfoTransInAccountType {
    /// `bankCard`: Bank card (银行卡).
    BankCard,
    /// `alipayBalance`: Alipay balance account.
    AlipayBalance,
    /// `defaultSettle`: By the default settlement rule (按默认结算规则分账).
    DefaultSettle,
}

impl record::Enumeration for RoyaltyDetailInfoTransInAccountType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("bankCard", Self::BankCard),
        ("alipayBalance", Self::AlipayBalance),
        ("defaultSettle", Self::DefaultSettle),
    ];
}

impl std::fmt::Debug for RoyaltyDetailInfoTransInAccountType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RoyaltyDetailInfoTransInEntityBizType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoyaltyDetailInfoTransInEntityBizType {
    /// `settled`: Settled.
    Settled,
}

impl record::Enumeration for RoyaltyDetailInfoTransInEntityBizType {
    const VALUES: &'static [(&'static str, Self)] = &[("settled", Self::Settled)];
}

impl std::fmt::Debug for RoyaltyDetailInfoTransInEntityBizType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RoyaltyDetailInfoTransInEntityType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoyaltyDetailInfoTransInEntityType {
    /// `SecondMerchant`: Sub-merchant.
    SecondMerchant,
    /// `Store`: Store (门店).
    Store,
}

impl record::Enumeration for RoyaltyDetailInfoTransInEntityType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SecondMerchant", Self::SecondMerchant),
        ("Store", Self::Store),
    ];
}

impl std::fmt::Debug for RoyaltyDetailInfoTransInEntityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RoyaltyDetailInfoTransOutEntityBizType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoyaltyDetailInfoTransOutEntityBizType {
    /// `settled`: Settled.
    Settled,
}

impl record::Enumeration for RoyaltyDetailInfoTransOutEntityBizType {
    const VALUES: &'static [(&'static str, Self)] = &[("settled", Self::Settled)];
}

impl std::fmt::Debug for RoyaltyDetailInfoTransOutEntityBizType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RoyaltyDetailInfoTransOutEntityType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoyaltyDetailInfoTransOutEntityType {
    /// `SecondMerchant`: Sub-merchant (二级商户).
    SecondMerchant,
    /// `Store`: Store (门店).
    Store,
}

impl record::Enumeration for RoyaltyDetailInfoTransOutEntityType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SecondMerchant", Self::SecondMerchant),
        ("Store", Self::Store),
    ];
}

impl std::fmt::Debug for RoyaltyDetailInfoTransOutEntityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BatchTransferResponseResultCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchTransferResponseResultCode {
    /// `ACCEPT_SUCCESS`: Accepted (受理成功).
    AcceptSuccess,
    /// `ACCEPT_FAIL`: Not accepted (受理失败).
    AcceptFail,
    /// `SUCCESS`: Settled (结算处理成功).
    Success,
    /// `FAIL`: Settlement failed (结算处理失败).
    Fail,
    /// `SYSTEM_EXCEPTION`: System error (系统异常).
    SystemException,
}

impl record::Enumeration for BatchTransferResponseResultCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ACCEPT_SUCCESS", Self::AcceptSuccess),
        ("ACCEPT_FAIL", Self::AcceptFail),
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
        ("SYSTEM_EXCEPTION", Self::SystemException),
    ];
}

impl std::fmt::Debug for BatchTransferResponseResultCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.trade.batch.transfer`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchTransferErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `REQUEST_ID_REPEAT`.
    RequestIdRepeat,
    /// `USER_BALANCE_NOT_ENOUGH`: The user's balance is too low.
    ///
    /// Top up the balance.
    UserBalanceNotEnough,
    /// `CARD_BIN_CHECKER_ERROR`.
    CardBinCheckerError,
    /// `DEFAULT_SETTLE_RULE_NOT_EXIST`.
    DefaultSettleRuleNotExist,
    /// `INVALID_STORE_ID`: The store id is not valid.
    ///
    /// Check the store id.
    InvalidStoreId,
    /// `SECONDARY_MERCHANT_ID_INVALID`.
    SecondaryMerchantIdInvalid,
    /// `SETTLE_ENTITY_ID_INVALID`.
    SettleEntityIdInvalid,
    /// `SETTLE_ACCOUNT_NO_USER_INFO`.
    SettleAccountNoUserInfo,
    /// `SETTLE_ACCOUNT_NOT_EXIST`.
    SettleAccountNotExist,
    /// `SETTLE_ACCOUNT_NOT_CERTIFY`.
    SettleAccountNotCertify,
    /// `SETTLE_ACCOUNT_NO_BALANCE`.
    SettleAccountNoBalance,
    /// `USER_LOGONID_DUP`.
    UserLogonidDup,
    /// `SETTLE_ACCOUNT_INVALID`.
    SettleAccountInvalid,
    /// `MERCHANT_RISK_LIMIT`.
    MerchantRiskLimit,
    /// `OPENID_APPID_NOT_MATCH`: The open id and the app id do not match.
    ///
    /// Send an open id of the calling app.
    OpenidAppidNotMatch,
    /// `FREQUENCY_LIMITED`: The calls are too frequent.
    ///
    /// Wait, then call again. The same call may succeed later.
    FrequencyLimited,
    /// `NO_INVOKE_AUTH`.
    NoInvokeAuth,
    /// `SUB_MERCHANT_MERCHANT_NATURE_ERROR`.
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
